internal import Policy
public import Projects
internal import Staffing
internal import Store
internal import Wording

/// One thing that is noted of a project.
public enum ProjectEntry: Hashable, Sendable {
  case activity(ProjectActivity)
  case output(ProjectOutput)
  case problem(String)
  case series(ProjectSeries)

  /// With the id of its series.
  case reading(ProjectReading, of: String)
  case target(ProjectTarget)

  /// With the id of its target.
  case progress(ProjectProgress, of: String)
  case fund(ProjectFund)

  /// How events call it.
  var word: String {
    switch self {
    case .activity: "activity"
    case .output: "output"
    case .problem: "problem"
    case .series: "series"
    case .reading: "reading"
    case .target: "target"
    case .progress: "progress"
    case .fund: "fund"
    }
  }

  /// What its ids begin with.
  var letter: String {
    switch self {
    case .activity: "KA"
    case .output: "KO"
    case .problem: "KP"
    case .series: "KS"
    case .reading: "KR"
    case .target: "KT"
    case .progress: "KG"
    case .fund: "KF"
    }
  }
}

extension ProjectEntry {
  private static let longestLine = 100
  private static let longestNote = 1_000
  private static let most = 1_000_000

  /// Everything that stands against it.
  func reasons(_ opened: OpenedProject, in work: Work) -> [Phrase] {
    let (kind, terms, project) = (opened.record.kind, opened.terms, opened.known.project)
    switch self {
    case .activity(let activity):
      var reasons = day(activity.day, project, work)
      if terms.activities[activity.form] == nil { reasons.append(.noProjectWord(activity.form)) }
      if !project.schools.isEmpty, !activity.schools.isSubset(of: project.schools) {
        reasons.append(.projectSchoolsOutside)
      }
      return reasons + number(activity.people)
        + work.reasons(against: activity.note, longest: Self.longestNote)
    case .output(let output):
      var reasons = day(output.day, project, work)
      if terms.outputs[output.kind] == nil { reasons.append(.noProjectWord(output.kind)) }
      if kind[stage: output.stage] == nil { reasons.append(.noProjectStage(output.stage)) }
      if output.title.trimmed.isEmpty { reasons.append(.needsProjectTitle) }
      if output.author.trimmed.isEmpty { reasons.append(.needsProjectAuthor) }
      return reasons + lines(output.title, output.author, output.place)
    case .problem(let words):
      return work.reasons(against: words, longest: Self.longestNote)
    case .series(let series):
      var reasons = lines(series.name, series.unit)
      if series.name.trimmed.isEmpty || series.unit.trimmed.isEmpty {
        reasons.append(.needsProjectSeries)
      }
      if !(0...Self.most * 100).contains(series.aim) { reasons.append(.badProjectNumber) }
      if opened.record.series.contains(where: { $0.series.name == series.name.trimmed }) {
        reasons.append(.projectSeriesKnown(series.name.trimmed))
      }
      return reasons
    case .reading(let reading, let series):
      var reasons = day(reading.day, project, work) + lines(reading.note)
      if !opened.record.series.contains(where: { $0.id == series }) {
        reasons.append(.noProjectItem(series))
      }
      if !(0...Self.most * 100).contains(reading.value) { reasons.append(.badProjectNumber) }
      if reading.people < terms.smallest.value {
        reasons.append(.projectGroupTooSmall(reading.people, least: terms.smallest.value))
      }
      return reasons + (reading.people > Self.most ? [.badProjectNumber] : [])
    case .target(let target):
      var reasons = number(target.number)
      if kind[target: target.key] == nil { reasons.append(.noProjectWord(target.key)) }
      if !project.days.contains(target.due) {
        reasons.append(.projectDay(target.due, project.days))
      }
      if opened.record.targets.contains(where: { $0.target.key == target.key }) {
        reasons.append(.projectTargetKnown)
      }
      return reasons
    case .progress(let progress, let target):
      var reasons = day(progress.day, project, work) + number(progress.number)
      if !opened.record.targets.contains(where: { $0.id == target }) {
        reasons.append(.noProjectItem(target))
      }
      reasons += work.reasons(against: progress.note, longest: Self.longestNote)
      return reasons
    case .fund(let fund):
      var reasons: [Phrase] = []
      if !kind.hasFunds { reasons.append(.projectWithoutFunds(kind.name)) }
      if fund.day > work.today { reasons.append(.dayAhead(fund.day, today: work.today)) }
      if !(1...Self.most * 1_000_000).contains(fund.amount.fen) {
        reasons.append(.badProjectAmount)
      }
      if fund.document.trimmed.isEmpty { reasons.append(.needsProjectDocument) }
      if let due = fund.due {
        if fund.kind != .pledged { reasons.append(.projectDueOfPledges) }
        if due < fund.day { reasons.append(.projectPledgeEarlier(due, fund.day)) }
      }
      return reasons + lines(fund.document, fund.note)
    }
  }

  /// A day of the project that has come.
  private func day(_ day: Day, _ project: Project, _ work: Work) -> [Phrase] {
    if day > work.today { return [.dayAhead(day, today: work.today)] }
    // What is late is still noted.
    return day < project.days.lowerBound ? [.projectDay(day, project.days)] : []
  }

  private func number(_ number: Int) -> [Phrase] {
    (1...Self.most).contains(number) ? [] : [.badProjectNumber]
  }

  private func lines(_ texts: String...) -> [Phrase] {
    texts.filter { $0.count > Self.longestLine }
      .map { .tooLong($0.count, allowed: Self.longestLine) }
  }
}
