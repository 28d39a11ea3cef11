internal import Access
internal import Actions
internal import Partnership
internal import Policy
internal import Projects
internal import Staffing
internal import Store
internal import Wording

/// How one project stands on a day, with all that's recorded of it.
struct ProjectSight: Sendable {
  let recorded: RecordedProject
  let day: Day

  /// What the book of its first day makes of it; nil where that doesn't have its kind.
  let judged: Judged?

  struct Judged: Sendable {
    let terms: ProjectTerms
    let record: ProjectRecord
    let stages: StageCourse
    let courses: [SeriesCourse]

    /// None of a project that's over.
    let findings: [ProjectFinding]

    var kind: ProjectTerms.Kind { record.kind }
  }

  enum State: String, CaseIterable, Sendable {
    case runs, waits, closed, stopped
  }

  init(_ recorded: RecordedProject, _ book: PolicyBook, on day: Day) {
    self.recorded = recorded
    self.day = day
    let terms = book.projectTerms
    guard let terms, let kind = terms[kind: recorded.project.kind] else {
      judged = nil
      return
    }
    let record = recorded.record(kind)
    let days = SchoolDays(recorded.project.days, of: book)
    let stages = record.stages
    let courses = record.courses(terms, days)
    judged = Judged(
      terms: terms, record: record, stages: stages, courses: courses,
      findings: recorded.end != nil || stages.isDone ? [] : record.findings(on: day, terms, courses)
    )
  }

  var project: Project { recorded.project }
  var id: Project.ID { recorded.id }
  var address: String { Project.address(of: id) }

  var state: State {
    if recorded.end != nil { return .stopped }
    guard let current = judged?.stages.current else { return judged == nil ? .runs : .closed }
    return current.progress.state == .waits ? .waits : .runs
  }

  /// Whether words are still taken.
  var isOpen: Bool { judged != nil && (state == .runs || state == .waits) }

  var isLate: Bool { judged?.findings.isEmpty == false }

  func kindName(in language: Language) -> String {
    judged?.kind.name[language] ?? project.kind
  }

  /// The names of the schools, or that it's the whole county's.
  func schoolNames(in county: County, _ language: Language) -> String {
    guard !project.schools.isEmpty else { return Phrase.projectWholeCounty[language] }
    return project.schools.sorted().map { county.name(of: $0) }
      .joined(separator: language == .zh ? "、" : ", ")
  }
}

extension Project {
  static func address(of project: ID) -> String {
    "/projects/\(Address.encoded(project.rawValue))"
  }
}

extension ProjectSight.State {
  var name: Phrase {
    switch self {
    case .runs: .projectRuns
    case .waits: .projectWaits
    case .closed: .projectIsClosed
    case .stopped: .projectIsStopped
    }
  }
}

extension WebContext {
  /// As whom whoever asks keeps a project; nil when they don't.
  func side(of project: Project) -> ProjectSide? {
    if may(.keepProjects, at: project.place) { return .keeper }
    guard let teacher = actor?.teacher, project.leader == .teacher(teacher),
      may(.keepOwnProjects, at: .teacher(teacher, at: []))
    else { return nil }
    return .own(teacher)
  }

  /// The same, or for the bureau, which approves; for answers.
  func answeringSide(of project: Project) -> ProjectSide? {
    side(of: project) ?? (may(.approveProjects) ? .bureau : nil)
  }

  /// Whether whoever asks sees a project: its schools are within reach, or it's their own.
  func sees(_ project: Project) -> Bool {
    may(.seeSchool, at: project.place) || answeringSide(of: project) != nil
  }

  func leads(_ project: Project) -> Bool {
    switch project.leader {
    case .teacher(let teacher): actor?.teacher == teacher
    case .office(let account): actor?.account == account
    }
  }
}
