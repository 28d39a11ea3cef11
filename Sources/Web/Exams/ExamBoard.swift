internal import Access
internal import Actions
internal import Examining
internal import Partnership
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// Whose results somebody may see: those of the county, or of their schools and the partners of
/// these.
struct ExamScope: Sendable {
  let isCounty: Bool
  let own: Set<School.ID>

  /// The pairs that run on the day, of the schools seen.
  let pairs: [PairGraph.Pair]
  private let seen: Set<School.ID>

  init(_ county: County, on day: Day, _ context: WebContext) {
    isCounty = context.may(.seeExams)
    let isCounty = isCounty
    let own = Set(
      county.roster.schools.map(\.id).filter {
        !isCounty && context.may(.seeExams, at: .school($0))
      })
    let graph = PairGraph(county.roster.pairings.map { HelpTie($0) }, in: day.month)
    pairs = graph.pairs.filter {
      isCounty || own.contains($0.helper) || own.contains($0.helped)
    }
    seen = own.union(pairs.flatMap { [$0.helper, $0.helped] })
    self.own = own
  }

  func sees(_ school: School.ID) -> Bool { isCounty || seen.contains(school) }
  func sees(_ exam: Exam) -> Bool { isCounty || !own.isDisjoint(with: exam.schools) }
  func sees(_ meeting: ExamMeeting) -> Bool { isCounty || !own.isDisjoint(with: meeting.schools) }
}

/// One examination with what it's measured against.
struct ExamBoard: Sendable {
  let day: Day
  let terms: ExamTerms
  let exam: RecordedExam
  let base: RecordedExam?
  let sheet: ExamSheet
  let baseSheet: ExamSheet?
  let meetings: [RecordedExamMeeting]
  let scope: ExamScope

  /// - Throws: `WebProblem` where there's none, or none that whoever asks may see.
  init(
    _ id: RecordedExam.ID, of county: County, _ context: WebContext, _ connection: any Connection
  ) throws {
    guard let exam = try connection.exam(id) else { throw WebProblem.notFound(.noExam(id)) }
    let scope = ExamScope(county, on: exam.exam.day, context)
    guard scope.sees(exam.exam) else { throw WebProblem.notFound(.noExam(id)) }
    self.exam = exam
    self.scope = scope
    day = context.dayShown
    terms = try county.examTerms(on: exam.exam.day)
    base = try exam.exam.base.flatMap { try connection.exam($0) }
    sheet = ExamSheet(
      marks: exam.exam.marks, figures: try connection.examFigures(of: exam.id))
    baseSheet = try base.map {
      ExamSheet(marks: $0.exam.marks, figures: try connection.examFigures(of: $0.id))
    }
    meetings = try connection.examMeetings(of: exam.id).filter { scope.sees($0.meeting) }
  }

  func rates(in subjects: [Subject]) -> ExamRates {
    ExamRates(sheet, in: subjects, smallest: terms.smallest.value)
  }

  /// What was gained since the base, in those of the subjects that both have.
  func progress(in subjects: [Subject]) -> ExamProgress? {
    guard let baseSheet else { return nil }
    let both = subjects.filter { baseSheet.marks[$0] != nil }
    guard !both.isEmpty else { return nil }
    return ExamProgress(
      from: ExamRates(baseSheet, in: both, smallest: terms.smallest.value), to: rates(in: both))
  }

  /// The schools of it whose lines whoever asks may change.
  func kept(by context: WebContext) -> [School.ID] {
    exam.exam.schools.filter { context.may(.keepExams, at: .school($0)) }.sorted()
  }
}

extension RecordedExam {
  var address: String { "/exams/\(Address.encoded(id))" }
}

extension County {
  /// - Throws: `WebProblem` where the book says nothing of examinations.
  func examTerms(on day: Day) throws -> ExamTerms {
    guard let terms = book.inForce(in: SchoolYear(containing: day)).examTerms else {
      throw WebProblem.notFound(.needsExams)
    }
    return terms
  }

  /// What some schools are called, where only one is called so.
  func ownNames(of schools: Set<School.ID>) -> [School.ID: String] {
    let named = Dictionary(grouping: schools) { name(of: $0) }
    return Dictionary(
      named.filter { $0.value.count == 1 }.map { ($0.value[0], $0.key) }
    ) { first, _ in first }
  }
}

extension Connection {
  /// What waits for whoever asks: measures to be carried out, examinations to be analysed.
  func examLines(for context: WebContext, in county: County) throws -> [DueLine] {
    let runs = context.may(.runExams)
    guard runs || !context.reaches(of: .keepExams).isEmpty else { return [] }
    let exams = try exams()
    let meetings = try examMeetings()
    let today = context.occasion.today
    let waiting = meetings.filter { meeting in
      meeting.waitsUntil != nil
        && (runs || meeting.meeting.schools.contains { context.may(.keepExams, at: .school($0)) })
    }
    var lines = waiting.compactMap { meeting in
      exams.first { $0.id == meeting.exam }.map {
        DueLine(
          words: .dueExamMeasure($0.exam.title), address: $0.address, due: meeting.waitsUntil,
          why: .examMeasure)
      }
    }
    guard runs else { return lines }
    let analysed = Set(meetings.filter { $0.meeting.kind == .analysis }.map(\.exam))
    let year = SchoolYear(containing: today)
    for exam in exams where exam.exam.day <= today && !analysed.contains(exam.id) {
      guard SchoolYear(containing: exam.exam.day) == year,
        let within = county.book.inForce(in: year).examTerms?.analysisWithin.value
      else { continue }
      lines.append(
        DueLine(
          words: .dueExamAnalysis(exam.exam.title), address: exam.address,
          due: exam.exam.day.advanced(by: within), why: .examMeetings))
    }
    return lines
  }
}
