import { Temporal } from "temporal-polyfill";
import type { InstantText } from "../time/local-day.ts";

const whenUnknown = "America/New_York";

/**
 * One zone for each offset in use, likelier ones first where several share an offset in some season. None stands for offset 0 in
 * northern summer: that is mostly a mail server (Exchange, for one) writing UTC for everybody.
 */
const likely =
  `America/New_York America/Chicago America/Los_Angeles America/Denver Europe/London Europe/Berlin Asia/Kolkata
  Australia/Sydney America/Halifax America/Sao_Paulo America/St_Johns America/Anchorage Pacific/Honolulu America/Adak
  Africa/Johannesburg Europe/Istanbul Asia/Dubai Asia/Singapore Asia/Tokyo Asia/Karachi Asia/Dhaka Asia/Jakarta Australia/Brisbane
  Australia/Adelaide Australia/Darwin Pacific/Auckland Asia/Tehran Asia/Kabul Asia/Kathmandu Asia/Yangon Australia/Eucla
  Atlantic/Cape_Verde America/Noronha Pacific/Noumea Pacific/Fiji Pacific/Tongatapu Pacific/Kiritimati Pacific/Pago_Pago
  Pacific/Marquesas Australia/Lord_Howe Pacific/Chatham`.split(/\s+/);

/**
 * The likeliest IANA zone whose clocks were `offsetMinutes` ahead of UTC at `at`: a mail's Date header gives an offset, never a
 * zone. New York where nothing fits.
 */
export function guessZone(at: InstantText | null, offsetMinutes: number | null): string {
  if (at === null || offsetMinutes === null) return whenUnknown;
  const instant = Temporal.Instant.from(at);
  const fits = (zone: string): boolean =>
    instant.toZonedDateTimeISO(zone).offsetNanoseconds === offsetMinutes * 60e9;
  return likely.find(fits) ?? whenUnknown;
}
