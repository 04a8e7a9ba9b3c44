/** The page that `npm run takes` photographs. */
import { look } from "../../components/picture/look";

const canvas = document.querySelector("canvas");
if (canvas) window.look = look(canvas, new URLSearchParams(location.search));
