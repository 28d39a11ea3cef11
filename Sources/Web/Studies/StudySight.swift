internal import Access
internal import Actions
internal import Policy
internal import Staffing
internal import Store
internal import Studying
internal import Wording

/// How one study stands on a day.
struct StudySight: Sendable {
  let study: RecordedStudy

  /// What the book of its year says; nil where it has no section `studies`.
  let terms: StudyTerms?

  /// Nil where the book doesn't have its kind any more.
  let course: StudyCourse?
  let day: Day

  init(_ study: RecordedStudy, _ terms: StudyTerms?, on day: Day) {
    self.study = study
    self.terms = terms
    self.day = day
    course = terms?[kind: study.kind].map { study.course($0) }
  }

  var id: RecordedStudy.ID { study.id }
  var kind: StudyTerms.Kind? { course?.kind }
  var address: String { "/studies/\(Address.encoded(study.id))" }

  /// By when the next step is to be done; nil when all are, or it was called off.
  var due: Day? {
    guard study.cancellation == nil, let terms else { return nil }
    return course?.due(within: terms.nextWithin.value)
  }

  enum State: String, CaseIterable, Sendable {
    case runs, late, done, off
  }

  var state: State {
    if study.cancellation != nil { return .off }
    if course?.isDone == true { return .done }
    return due.map { $0 < day } == true ? .late : .runs
  }

  /// The step that comes next of a study that goes on.
  var next: StudyTerms.Step? { study.cancellation == nil ? course?.next : nil }

  func kindName(in language: Language) -> String { kind?.name[language] ?? study.kind }
  func formName(in language: Language) -> String {
    terms?[form: study.form]?.name[language] ?? study.form
  }

  /// What's counted for its group; nothing of one that was called off.
  var part: GroupReport.Part? {
    guard study.cancellation == nil, let kind else { return nil }
    return GroupReport.Part(
      form: study.form, kind: kind,
      steps: study.steps.map { .init($0.entry, among: study.members(at: $0).map(\.member)) })
  }

  /// How many lessons of which subjects came to the other school, and which of those it teaches
  /// had none (S000-129); nil where lessons of several subjects aren't meant.
  func coverage(in county: County) -> SubjectCoverage? {
    guard let other = study.other, let course,
      course.kind.steps.contains(where: { $0.makes.contains(.lessons) })
    else { return nil }
    let taught = county.roster.teachers.filter { $0.teaching.school == other }.map(\.subject)
    return SubjectCoverage(course.lessons.map(\.lesson.subject), of: Set(taught))
  }
}

extension StudySight.State {
  var name: Phrase {
    switch self {
    case .runs: .studyGoesOn
    case .late: .studyLate
    case .done: .studyDone
    case .off: .studyOff
    }
  }

  var mark: String {
    switch self {
    case .done: "good"
    case .late: "warn"
    case .runs, .off: ""
    }
  }
}

extension WebContext {
  /// As whom whoever asks keeps a study: for a school or an office, or as somebody who takes
  /// part; nil when they don't.
  func side(of study: RecordedStudy) -> StudySide? {
    if may(.keepStudies, at: .schools(study.schools)) { return .keeper }
    guard let teacher = actor?.teacher, StudySide.own(teacher).concerns(study),
      may(.keepOwnStudies, at: .teacher(teacher, at: []))
    else { return nil }
    return .own(teacher)
  }

  /// Whether whoever asks sees a study: a school of it is within reach, or they take part.
  func sees(_ study: RecordedStudy) -> Bool {
    may(.seeSchool, at: .schools(study.touched)) || side(of: study) != nil
  }

  /// As whom whoever asks begins a study; nil when they can't.
  func beginningSide(at schools: Set<School.ID>) -> StudySide? {
    if may(.keepStudies, at: .schools(schools)) { return .keeper }
    guard let teacher = actor?.teacher,
      may(.keepOwnStudies, at: .teacher(teacher, at: []))
    else { return nil }
    return .own(teacher)
  }

  func sees(_ group: RecordedStudyGroup) -> Bool {
    may(.seeSchool, at: .schools(group.schools))
      || actor?.teacher.map { own in group.members.contains { $0.teacher == own } } == true
  }

  func keeps(_ group: RecordedStudyGroup) -> Bool {
    may(.keepStudies, at: .schools(group.schools))
  }
}

extension County {
  /// What somebody is beside a teacher: the post and the level of honour of the record
  /// (教导主任、校长带头上示范课, S003-05).
  func standing(of person: StudyPerson, in language: Language) -> String {
    guard let teacher = person.teacher.flatMap({ roster[$0] }) else { return "" }
    var words: [String] = []
    if teacher.position != .teacher { words.append(teacher.position.name(in: language)) }
    if teacher.backbone != .none { words.append(teacher.backbone.name(in: language)) }
    return words.joined(separator: language.listMark)
  }
}
