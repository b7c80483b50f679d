import * as v from 'valibot';

const netLog = v.object({
  constants: v.object({
    logEventTypes: v.record(v.string(), v.number()),
    logSourceType: v.record(v.string(), v.number()),
  }),
  events: v.array(
    v.object({
      type: v.number(),
      source: v.object({ type: v.number() }),
      params: v.optional(v.record(v.string(), v.unknown())),
    }),
  ),
});

/** Sources of events that exist only where something is looked up, connected or requested. */
const outward =
  /URL_REQUEST|HOST_RESOLVER|SOCKET|CONNECT_JOB|HTTP_STREAM|QUIC_SESSION$|PROXY|DNS_TRANSACTION|CERT_VERIFIER/;

/**
 * The events of Chromium's network log (`--log-net-log=FILE`) that speak of anything beyond the app's own files,
 * as `SOURCE EVENT url`.
 * @param text the log of an app that has ended: until then it is not whole
 */
export function outwardEvents(text: string): string[] {
  const { constants, events } = v.parse(netLog, JSON.parse(text));
  const names = (numbers: Record<string, number>) => new Map(Object.entries(numbers).map(([name, id]) => [id, name]));
  const sources = names(constants.logSourceType);
  const types = names(constants.logEventTypes);
  return events.flatMap(({ type, source, params }) => {
    const from = sources.get(source.type) ?? 'UNKNOWN';
    const url = typeof params?.['url'] === 'string' ? params['url'] : '';
    const isOutward = (outward.test(from) && !url.startsWith('app://')) || /^(https?|wss?|ftp):/.test(url);
    return isOutward ? [`${from} ${types.get(type) ?? 'UNKNOWN'} ${url}`] : [];
  });
}
