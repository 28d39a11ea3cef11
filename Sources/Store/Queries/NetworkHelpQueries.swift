internal import Partnership
internal import Staffing

extension Connection {
  /// All help on the network, the latest first, ended or not.
  public func networkHelp() throws -> [NetworkHelp] {
    try rows(
      """
      SELECT help.*, ending.last_day, ending.reason
      FROM network_help AS help LEFT JOIN network_help_end AS ending ON ending.help_id = help.id
      ORDER BY help.event_sequence DESC
      """
    ) { row in
      NetworkHelp(
        id: try row.text("id"),
        pair: PairGraph.Pair(
          helper: School.ID(try row.text("helper")), helped: School.ID(try row.text("helped"))),
        platform: try row.text("platform"), aim: try row.text("aim"),
        since: try row.day("since"), person: try row.text("person"),
        end: try row.textIfAny("reason").map { reason in
          NetworkHelp.End(last: try row.day("last_day"), reason: reason)
        })
    }
  }
}
