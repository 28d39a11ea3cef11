public import Staffing
import Yams

/// The rules of one place: every number with its unit, its source and the
/// school years in which it holds.
///
/// A book is read from YAML (docs/rules.md describes the shipped ones). It may
/// hold values for several periods; those of the latest period are used unless
/// `inForce(in:)` picks another.
///
///     let book = try PolicyBook(yaml: text).inForce(in: SchoolYear(2026))
///     book.eligibility(of: roster, in: SchoolYear(2026))
public struct PolicyBook: Equatable, Sendable {
  /// By first school year.
  private let editions: [Edition]
  let yaml: String

  /// Position of the edition in use.
  private var current: Int

  var edition: Edition { editions[current] }

  public var id: String { edition.id }
  public var version: String { edition.version }
  public var title: LocalizedText { edition.title }
  public var planTerms: PlanTerms { edition.planTerms }

  /// How teachers may change places; nil when the book doesn't say.
  public var swapTerms: SwapTerms? { edition.swapTerms }
  public var equityStandards: EquityStandards { edition.equity }
  public var competitionTerms: CompetitionTerms { edition.competition }
  public var calendar: WorkingCalendar { edition.calendar }

  /// The year's milestones and clocks; nil where the book has no section `season`.
  public var seasonTerms: SeasonTerms? { edition.season }

  /// What pairs of schools owe; nil where the book has no section `pairing`.
  public var pairingTerms: PairingTerms? { edition.pairing }

  /// What is owed while teachers serve elsewhere; nil where the book has no section
  /// `service`.
  public var serviceTerms: ServiceTerms? { edition.service }

  /// How lessons are heard and talked over; nil where the book has no section
  /// `observation`.
  public var observationTerms: ObservationTerms? { edition.observation }

  /// What is inspected and mended; nil where the book has no section `supervision`.
  public var supervisionTerms: SupervisionTerms? { edition.supervision }

  /// What training teachers owe and what counts; nil where the book has no section
  /// `training`.
  public var trainingTerms: TrainingTerms? { edition.training }

  /// How network classes are run; nil where the book has no section `classes`.
  public var classTerms: ClassTerms? { edition.classes }

  /// What masters and apprentices owe; nil where the book has no section `mentorship`.
  public var mentorshipTerms: MentorshipTerms? { edition.mentorship }

  /// Which projects there are and what they owe; nil where the book has no section `projects`.
  public var projectTerms: ProjectTerms? { edition.projects }
  /// How heads are ranked and appraised, and who is posted elsewhere for a time; nil where the
  /// book has no section `leading`.
  public var leadingTerms: LeadingTerms? { edition.leading }

  /// How timetables and swaps are held; nil where the book has no section `timetable`.
  public var timetableTerms: TimetableTerms? { edition.timetable }

  /// Which surveys are held and how; nil where the book has no section `surveys`.
  public var surveyTerms: SurveyTerms? { edition.surveys }

  /// How lessons are studied together; nil where the book has no section `studies`.
  public var studyTerms: StudyTerms? { edition.studies }

  /// How examinations are read; nil where the book has no section `exams`.
  public var examTerms: ExamTerms? { edition.exams }

  /// How those who serve elsewhere are looked after; nil where the book has no section `care`.
  public var careTerms: CareTerms? { edition.care }

  /// What is counted of pupils; nil where the book has no section `pupils`.
  public var pupilTerms: PupilTerms? { edition.pupils }
  /// What unions of schools are and owe; nil where the book has no section `unions`.
  public var unionTerms: UnionTerms? { edition.unions }

  /// How teachers learn at other schools; nil where the book has no section `attachments`.
  public var attachmentTerms: AttachmentTerms? { edition.attachments }

  /// Which rooms are kept a log of; nil where the book has no section `rooms`.
  public var roomTerms: RoomTerms? { edition.rooms }
  /// What is paid, to whom, and by whom; nil where the book has no section `pay`.
  public var payTerms: PayTerms? { edition.pay }

  /// What is assumed of the years to come; nil when the book has no section `years`.
  public var yearsTerms: YearsTerms? { edition.years }

  /// How heads rotate; nil when the book has no section `principals`.
  public var principalTerms: PrincipalTerms? { edition.principals }
  /// The limits of itinerant teaching; nil where the book has none.
  public var itineraryTerms: ItineraryTerms? { edition.itinerary }

  /// Every document that the book names.
  public var citations: [Citation] { edition.citations }

  /// The rules that the book has in force, in the order of their findings.
  public var rules: [RuleID] { edition.rules.map(\.terms.id) }

  package var examples: [WorkedExample] { editions.flatMap(\.examples) }

  /// Reads a book.
  ///
  /// - Throws: `PolicyBookError` with every fault: unknown and missing keys,
  ///   unknown words and units, numbers out of place, citations of documents
  ///   that aren't listed, periods that overlap or leave a gap.
  public init(yaml: String) throws(PolicyBookError) {
    if let known = ReadBooks.book(saying: yaml) {
      self = known
      return
    }
    let problems = ProblemList()
    var editions: [Edition] = []
    if let root = parsed(yaml, problems) {
      editions = periods(in: root).map { Edition(root, period: $0, problems: problems) }
    }
    guard problems.problems.isEmpty, !editions.isEmpty else {
      throw PolicyBookError(problems: problems.inOrder)
    }
    self.yaml = yaml
    self.editions = editions
    self.current = editions.count - 1
    ReadBooks.keep(self)
  }

  /// The same book with the values in force in `year`.
  public func inForce(in year: SchoolYear) -> PolicyBook {
    var book = self
    book.current = editions.lastIndex { $0.period.covers(year) } ?? current
    return book
  }

  public static func == (left: PolicyBook, right: PolicyBook) -> Bool {
    left.yaml == right.yaml && left.current == right.current
  }
}

private func parsed(_ yaml: String, _ problems: ProblemList) -> Node? {
  do {
    if let root = try Yams.compose(yaml: yaml) { return root }
    problems.note(line: nil, key: "", found: "an empty text", allowed: "a policy book")
  } catch let error as YamlError {
    problems.note(
      line: line(of: error), key: "", found: "\(error)", allowed: "a text in YAML")
  } catch {
    problems.note(line: nil, key: "", found: "\(error)", allowed: "a text in YAML")
  }
  return nil
}

private func line(of error: YamlError) -> Int? {
  switch error {
  case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
    mark.line
  case .duplicatedKeysInMapping(_, let context): context.mark.line
  default: nil
  }
}

/// The periods in which all values of the book stay the same, earliest first;
/// the first has no beginning and the last no end.
///
/// Years before the first beginning belong to the first period, unless some
/// value ends there.
private func periods(in root: Node) -> [Period] {
  var starts: Set<Int> = []
  var ends: Set<Int> = []
  func visit(_ node: Node) {
    switch node {
    case .mapping(let mapping):
      for (key, value) in mapping {
        if let year = value.scalar.flatMap({ SchoolYear($0.string) }) {
          if key.scalar?.string == "from" { starts.insert(year.start) }
          if key.scalar?.string == "to" { ends.insert(year.start + 1) }
        }
        visit(value)
      }
    case .sequence(let sequence): sequence.forEach(visit)
    case .scalar, .alias: break
    }
  }
  visit(root)
  var changes = starts.union(ends).sorted()
  if let first = changes.first, !ends.contains(first) { changes.removeFirst() }
  let limits: [Int?] = [nil] + changes + [nil]
  return zip(limits, limits.dropFirst()).map { from, next in
    Period(from: from.map { SchoolYear($0) }, to: next.map { SchoolYear($0 - 1) })
  }
}
