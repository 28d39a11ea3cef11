public import Partnership
public import Policy
public import Staffing

/// What stands against handing a stage in, or approving it.
public enum StageFault: Hashable, Sendable {
  case unknown(String)

  /// These stages come first.
  case earlierOpen([String])
  case step(StageCase.Fault)
  case noPlan
  case noStagePlan
  case noActivity
  case noOutput
  case noResults

  /// A series' name and how many of its measurements are missing.
  case measurementsMissing(String, Int)

  /// Problems without an answer.
  case unanswered(Int)

  /// Key of the book, done and set: neither reached nor put off.
  case target(String, done: Int, of: Int)
  case accounts(received: Money, spent: Money)
}

extension ProjectRecord {
  /// Everything that stands against a step of a stage on a day; nothing is asked for when it
  /// is sent back.
  ///
  /// - Parameter terms: Those of the book that `kind` is from.
  public func faults(
    _ entry: StageCase.Entry, _ terms: ProjectTerms, _ days: SchoolDays
  ) -> [StageFault] {
    let stages = stages
    guard let line = stages[stage: entry.stage] else { return [.unknown(entry.stage)] }
    var faults: [StageFault] = []
    let earlier = stages.open(before: entry.stage)
    if !earlier.isEmpty { faults.append(.earlierOpen(earlier.map(\.stage.key))) }
    var progress = line.progress
    do { try progress.take(entry) } catch { faults.append(.step(error)) }
    guard entry.step != .sendBack else { return faults }
    let start = stages.start(of: entry.stage, in: project)
    for need in line.stage.needs {
      faults += missing(need, of: entry.stage, from: start, on: entry.day, terms, days)
    }
    return faults
  }

  private func missing(
    _ need: ProjectTerms.Need, of stage: String, from start: Day?, on day: Day,
    _ terms: ProjectTerms, _ days: SchoolDays
  ) -> [StageFault] {
    switch need {
    case .plan: return planned.contains("") ? [] : [.noPlan]
    case .stagePlan: return planned.contains(stage) ? [] : [.noStagePlan]
    case .activity:
      // Before the stage has begun it has none.
      let done = start.map { start in activities.contains { $0.day >= start } } ?? false
      return done ? [] : [.noActivity]
    case .output: return outputs.contains { $0.stage == stage } ? [] : [.noOutput]
    case .results: return outputs.isEmpty ? [.noResults] : []
    case .measurements:
      return courses(terms, days).compactMap { course in
        let missing = course.gaps(on: day).reduce(0) { $0 + $1.missing }
        return missing > 0 ? .measurementsMissing(course.series.name, missing) : nil
      }
    case .answers:
      let waiting = problems.count { $0.answered == nil }
      return waiting > 0 ? [.unanswered(waiting)] : []
    case .targets:
      return targets.filter { $0.missing > 0 && delays[$0.id] == nil }.map {
        .target($0.target.key, done: $0.done, of: $0.target.number)
      }
    case .accounts:
      return account.left == .zero
        ? [] : [.accounts(received: account.received, spent: account.spent)]
    }
  }
}
