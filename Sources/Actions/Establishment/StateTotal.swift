public import Access
internal import Store
internal import Wording

/// States how many posts the establishment committee gave the county (编制总额), with
/// the document that says so. Rounds proposed from then on keep to it.
public struct StateTotal: Action {
  public let total: Int
  public let document: String

  public init(total: Int, document: String) {
    self.total = total
    self.document = document
  }

  public var permission: Permission { .approveEstablishment }

  public func perform(in work: Work) throws {
    var reasons: [Phrase] = []
    if !(1...1_000_000).contains(total) { reasons.append(.postsOutside(total, 1...1_000_000)) }
    if document.trimmed.isEmpty { reasons.append(.needsDocument) }
    try Refused.unless(reasons)
    if let known = try work.connection.establishmentTotal(), known.total == total,
      known.document == document.trimmed
    {
      return
    }
    let event = try work.record("state-total", of: "county", "total \(total)")
    try work.connection.execute(
      """
      INSERT INTO establishment_total (id, total, document, day, event_sequence)
      VALUES
        (\("ET-\(event.sequence)"), \(total), \(document.trimmed), \(work.today),
         \(event.sequence))
      """)
  }
}
