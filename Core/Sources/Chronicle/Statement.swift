public import Staffing

/// What a workbook says of one line: a value, and where it says so, since when
/// and until when.
public struct Statement: Equatable, Sendable {
  public let line: FactLine
  public let value: FactValue
  public let since: Day?

  /// The first day on which it's no longer so.
  public let until: Day?

  public init(_ line: FactLine, _ value: FactValue, since: Day? = nil, until: Day? = nil) {
    self.line = line
    self.value = value
    self.since = since
    self.until = until
  }
}

extension Timeline {
  /// The line after a workbook's statement was taken in.
  ///
  /// A workbook shows how things are on a day, so it never unsays the past: where
  /// it contradicts a fact, that fact ends and the stated one begins, on the
  /// stated first day if that lies within the fact, otherwise on `day`. A stated
  /// beginning fills a gap before a fact but moves no other. What was already
  /// planned for later stays. Stating the same again changes nothing.
  ///
  /// - Parameter day: The day as of which the workbook speaks.
  public func learning(_ statement: Statement, asOf day: Day) -> Timeline {
    // Facts that met and became one may leave a gap that's now next to them.
    let learned = step(statement, asOf: day)
    return learned == self ? self : learned.learning(statement, asOf: day)
  }

  private func step(_ statement: Statement, asOf day: Day) -> Timeline {
    if let until = statement.until, until <= statement.since ?? day { return self }
    let latest = max(statement.since ?? day, day)
    let shown = statement.until.map { min(latest, $0.advanced(by: -1)) } ?? latest
    var line = self
    if let known = fact(on: shown) {
      if known.value != statement.value { line = replacing(known, statement, asOf: day) }
    } else {
      line = filling(statement, around: shown, from: statement.since ?? day)
    }
    return line.beginning(statement, shownOn: shown).ending(statement, shownOn: shown)
  }

  /// Nothing is known on that day: as much as fits between what is.
  private func filling(_ statement: Statement, around day: Day, from: Day) -> Timeline {
    let before = facts.last { $0.period.end <= day }?.period.end
    let end = min(
      statement.until ?? .init(ordinal: .max), nextBeginning(after: day) ?? Period.never)
    return stated(statement.value, from: max(from, before ?? from), until: end)
  }

  /// A beginning further back than is known fills the gap before it.
  private func beginning(_ statement: Statement, shownOn day: Day) -> Timeline {
    guard let known = fact(on: day), let since = statement.since, since < known.period.first
    else { return self }
    let before = facts.last { $0.period.end <= known.period.first }?.period.end
    return stated(
      statement.value, from: max(since, before ?? since), until: known.period.first)
  }

  /// A stated end is its end, unless something else begins before.
  private func ending(_ statement: Statement, shownOn day: Day) -> Timeline {
    guard let until = statement.until, let known = fact(on: day) else { return self }
    let next = nextBeginning(after: known.period.first) ?? until
    let longer = stated(statement.value, from: known.period.end, until: min(until, next))
    guard let end = longer.fact(on: day)?.period.end else { return longer }
    return longer.stated(nil, from: until, until: end)
  }

  /// Something else is known: it ends where the stated begins.
  private func replacing(_ known: Fact, _ statement: Statement, asOf day: Day) -> Timeline {
    let first = known.period.first
    let from = statement.since.flatMap { $0 >= first ? $0 : nil } ?? max(day, first)
    return stated(
      statement.value, from: from, until: min(statement.until ?? known.period.end, known.period.end)
    )
  }

  private func stated(_ value: FactValue?, from: Day, until: Day) -> Timeline {
    guard let period = Period(checking: from, until: until) else { return self }
    return applying(stating(value, during: period))
  }

  /// What changed from this line to a later state of it.
  public func change(to other: Timeline) -> FactChange {
    FactChange(
      superseded: facts.filter { !other.facts.contains($0) },
      recorded: other.facts.filter { !facts.contains($0) })
  }
}
