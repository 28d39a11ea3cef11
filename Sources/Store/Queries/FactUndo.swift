public import Chronicle

extension Connection {
  /// What takes back everything that an event changed of the facts, or nil when
  /// something that came later rests on it.
  public func undoing(event: Int) throws -> FactChange? {
    let done = try change(by: event)
    let undo = FactChange(superseded: done.recorded, recorded: done.superseded)
    for line in Set((done.recorded + done.superseded).map(\.line)) {
      let now = try timeline(line)
      guard done.recorded.allSatisfy({ $0.line != line || now.facts.contains($0) })
      else { return nil }
      let after = Timeline(
        line,
        facts: now.facts.filter { !undo.superseded.contains($0) }
          + undo.recorded.filter { $0.line == line })
      for (left, right) in zip(after.facts, after.facts.dropFirst())
      where left.period.overlaps(right.period) { return nil }
    }
    return undo
  }

  /// The event that created a workbook.
  public func event(of workbook: String) throws -> Int {
    try rows("SELECT event_sequence FROM county_workbook WHERE id = \(workbook)") {
      try $0.integer("event_sequence")
    }.first ?? 0
  }
}
