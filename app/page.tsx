import { Screening } from "./Screening";

export default function Film() {
  return <Screening />;
}
