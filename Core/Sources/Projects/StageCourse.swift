public import Policy
public import Staffing

/// How a project stands with its stages, in the order of the book (S001-135).
public struct StageCourse: Equatable, Sendable {
  public struct Line: Equatable, Sendable {
    public let stage: ProjectTerms.Stage
    public let progress: StageCase

    /// The day by which it's due: by its part of the project's time, or the one to which it
    /// was put off.
    public let due: Day

    /// Whether it's late: not handed in although its day has passed.
    public func isLate(on day: Day) -> Bool { progress.state == .open && due < day }
  }

  public let lines: [Line]

  /// - Parameters:
  ///   - entries: In the order in which they were taken; one that can't follow is left out.
  ///   - delays: The last word for each stage.
  public init(
    of project: Project, _ kind: ProjectTerms.Kind, entries: [StageCase.Entry],
    delays: [String: Day] = [:]
  ) {
    let byStage = Dictionary(grouping: entries, by: \.stage)
    lines = kind.stages.map { stage in
      var progress = StageCase(isApproved: stage.isApproved)
      for entry in byStage[stage.key] ?? [] { try? progress.take(entry) }
      return Line(
        stage: stage, progress: progress, due: delays[stage.key] ?? project.due(stage))
    }
  }

  public subscript(stage key: String) -> Line? { lines.first { $0.stage.key == key } }

  /// The first stage that isn't done; nil when all are.
  public var current: Line? { lines.first { $0.progress.state != .done } }

  public var isDone: Bool { current == nil }

  /// The stages before one that aren't done.
  public func open(before key: String) -> [Line] {
    lines.prefix { $0.stage.key != key }.filter { $0.progress.state != .done }
  }

  /// The first day that belongs to a stage: the one after the stage before it was done; nil
  /// while that is open.
  public func start(of key: String, in project: Project) -> Day? {
    guard let place = lines.firstIndex(where: { $0.stage.key == key }) else { return nil }
    guard place > 0 else { return project.days.lowerBound }
    return lines[place - 1].progress.done
  }
}
