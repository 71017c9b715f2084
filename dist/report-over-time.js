import { t as reportOverTime } from "./compliance.js";

export { reportOverTime };