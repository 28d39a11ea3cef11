public import Policy
public import Staffing

/// Whether a teacher has the training that a registration, an assessment or a title asks for,
/// with everything that's missing (学分银行, S002-77).
///
/// Whatever waits for training asks here, so that no two lists disagree.
public struct TrainingGate: Hashable, Sendable {
  public enum Missing: Hashable, Sendable {
    /// Class-hours there, and those asked for.
    case hours(Int, of: Int)

    /// A compulsory module that nothing covers.
    case module(String)

    /// A project, its hours there and those asked for.
    case project(String, Int, of: Int)
  }

  public let years: ClosedRange<SchoolYear>

  /// What counts in those years.
  public let hours: Int

  /// What is asked for: less of those who began to work in them.
  public let due: Int

  /// In the book's order.
  public let missing: [Missing]
  private let hoursPerCredit: Int

  public var isOpen: Bool { missing.isEmpty }

  /// Tenths of a credit, there and asked for; what is there is rounded down, what is asked up.
  public var credits: Int { hours * 10 / hoursPerCredit }
  public var creditsDue: Int { (due * 10 + hoursPerCredit - 1) / hoursPerCredit }

  /// - Parameters:
  ///   - entries: Of whatever years; only those of the gate's count.
  ///   - isNew: Whether induction is due.
  ///   - started: The first day of work, where it's known.
  /// - Complexity: O(*n* log *n* + modules + projects), where *n* is the number of entries.
  public init(
    _ gate: SchoolTrainingTerms.Gate, _ entries: [TrainingEntry], isNew: Bool, started: Day?,
    on day: Day, _ terms: TrainingTerms
  ) {
    let years = gate.years(until: SchoolYear(containing: day))
    let own = entries.filter { years.contains($0.year) }.sorted { $0.year < $1.year }
    let counted = CountedHours(own, of: gate.hours.value, terms)
    let first = years.lowerBound.days.lowerBound
    let last = years.upperBound.days.upperBound
    let whole = first.distance(to: last) + 1
    let served = max(0, max(started ?? first, first).distance(to: last) + 1)
    self.years = years
    hours = counted.hours
    due = (gate.hours.value * served + whole - 1) / whole
    hoursPerCredit = max(1, terms.credit.value)
    var missing: [Missing] = []
    if hours < due { missing.append(.hours(hours, of: due)) }
    if gate.asksModules {
      let covered = Set(own.map(\.module))
      missing += terms.modules.filter {
        (!$0.isInduction || isNew) && !covered.contains($0.word.key)
      }.map { .module($0.word.key) }
    }
    if gate.asksProjects {
      missing += terms.projects.compactMap { project in
        let there = counted.projects[project.word.key] ?? 0
        return there < project.hours.value
          ? .project(project.word.key, there, of: project.hours.value) : nil
      }
    }
    self.missing = missing
  }
}
