public import Policy
public import Projects

extension RecordedProject {
  /// What of it counts, judged by a kind of the book.
  public func record(_ kind: ProjectTerms.Kind) -> ProjectRecord {
    var record = ProjectRecord(project, kind)
    record.entries = steps.map {
      StageCase.Entry($0.step, of: $0.stage, by: $0.hand.account, on: $0.hand.day)
    }
    record.planned = Set(plans.map(\.stage))
    record.delays = Dictionary(delays.map { ($0.delay.item, $0.delay) }) { $1 }
    record.activities = activities.counted().map(\.value)
    record.outputs = outputs.counted().map(\.value)
    record.problems = problems.counted().map(\.value.problem)
    let readings = Dictionary(grouping: readings.counted().map(\.value), by: \.series)
    record.series = series.counted().map { one in
      .init(id: one.id, since: one.hand.day, one.value, (readings[one.id] ?? []).map(\.reading))
    }
    let progress = Dictionary(grouping: progress.counted().map(\.value), by: \.target)
    record.targets = targets.counted().map { one in
      .init(id: one.id, one.value, (progress[one.id] ?? []).map(\.progress))
    }
    record.funds = funds.counted().map(\.value)
    return record
  }

  /// The plan of the whole, or of a stage, as it was stated last.
  public func plan(of stage: String = "") -> Plan? { plans.last { $0.stage == stage } }

  /// Whether something that was noted is there and counts.
  public func holds(_ item: String) -> Bool {
    let ids =
      activities.counted().map(\.id) + outputs.counted().map(\.id) + problems.counted().map(\.id)
      + series.counted().map(\.id) + readings.counted().map(\.id) + targets.counted().map(\.id)
      + progress.counted().map(\.id) + funds.counted().map(\.id)
    return ids.contains(item)
  }
}

extension Array {
  /// Those that weren't taken back.
  public func counted<Value>() -> [ProjectNoted<Value>] where Element == ProjectNoted<Value> {
    filter { $0.withdrawal == nil }
  }
}
