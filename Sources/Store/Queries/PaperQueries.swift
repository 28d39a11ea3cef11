internal import Sealing
public import Staffing

extension Connection {
  /// The bureau's own wording of a kind of paper, as set last; nil while there's
  /// none.
  public func wording(ofPaper kind: String) throws -> StoredWording? {
    try rows(
      """
      SELECT words, who, occurred_at
      FROM paper_wording JOIN audit_event ON sequence = event_sequence
      WHERE kind = \(kind) ORDER BY event_sequence DESC LIMIT 1
      """
    ) { row in
      StoredWording(
        words: try row.text("words"), setBy: try row.text("who"),
        setAt: try row.moment("occurred_at"))
    }.first
  }

  public func insertWording(ofPaper kind: String, _ words: String, event: AuditEvent) throws {
    try execute(
      """
      INSERT INTO paper_wording (event_sequence, kind, words)
      VALUES (\(event.sequence), \(kind), \(words))
      """)
  }

  /// The numbered papers of a kind, by year and number.
  public func papers(ofKind kind: String) throws -> [NumberedPaper] {
    try papers("kind = \(kind)")
  }

  /// How many papers of each kind have their number.
  public func paperCounts() throws -> [String: Int] {
    let counts = try rows("SELECT kind, COUNT(*) AS papers FROM numbered_paper GROUP BY kind") {
      (try $0.text("kind"), try $0.integer("papers"))
    }
    return Dictionary(counts) { first, _ in first }
  }

  /// The numbered papers of an order, by kind and number.
  public func papers(ofOrder order: String) throws -> [NumberedPaper] {
    try papers("order_id = \(order)")
  }

  private func papers(_ condition: SQL) throws -> [NumberedPaper] {
    try rows(
      "SELECT * FROM numbered_paper WHERE \(condition) ORDER BY kind, calendar_year, number"
    ) { row in
      NumberedPaper(
        kind: try row.text("kind"), year: try row.integer("calendar_year"),
        number: try row.integer("number"), order: try row.text("order_id"),
        step: try row.integer("step"), words: try row.text("words"),
        sha256: try row.text("sha256"), day: try row.day("day"))
    }
  }

  public func insert(_ paper: NumberedPaper, event: AuditEvent) throws {
    try execute(
      """
      INSERT INTO numbered_paper
        (kind, calendar_year, number, order_id, step, words, sha256, day, event_sequence)
      VALUES
        (\(paper.kind), \(paper.year), \(paper.number), \(paper.order),
         \(paper.step), \(paper.words), \(paper.sha256), \(paper.day), \(event.sequence))
      """)
  }

  /// Papers whose words don't have the digest that was kept, or whose digests
  /// aren't those that their event sealed.
  func paperDefects() throws -> [AuditDefect] {
    let papers = try rows(
      """
      SELECT kind, calendar_year, number, words, sha256, event_sequence, details
      FROM numbered_paper JOIN audit_event ON sequence = event_sequence
      ORDER BY event_sequence, kind, calendar_year, number
      """
    ) { row in
      (
        id: try "\(row.text("kind")) \(row.integer("calendar_year"))-\(row.integer("number"))",
        digest: sha256(try row.text("words").utf8), kept: try row.text("sha256"),
        event: try row.integer("event_sequence"), details: try row.text("details")
      )
    }
    let changed = papers.filter { $0.digest != $0.kept }.map {
      AuditDefect.contentChanged(id: $0.id)
    }
    let batches = Dictionary(grouping: papers, by: \.event).sorted { $0.key < $1.key }
    let unsealed = batches.filter { _, batch in
      !batch[0].details.contains(NumberedPaper.seal(of: batch.map(\.kept)))
    }
    return changed + unsealed.map { .contentChanged(id: $0.value[0].id) }
  }
}

extension NumberedPaper {
  public init(
    kind: String, year: Int, number: Int, order: String, step: Int, words: String,
    day: Day
  ) {
    self.init(
      kind: kind, year: year, number: number, order: order, step: step, words: words,
      sha256: Sealing.sha256(words.utf8), day: day)
  }

  /// One digest of the papers that got their numbers together, in their order.
  public static func seal(of digests: [String]) -> String {
    Sealing.sha256(digests.joined(separator: "\n").utf8)
  }
}
