// Loaded into a launcher under test: at SIGUSR2 its wall clock goes a day ahead, as a machine's does when it is set.
const before = Date.now;
process.on("SIGUSR2", () => {
  Date.now = () => before() + 86_400_000;
});
