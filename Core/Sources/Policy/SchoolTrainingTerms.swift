public import Staffing

/// What a policy book says of the school's side of training, of recognition and of research:
/// the part `schools` of the section `training`.
public struct SchoolTrainingTerms: Equatable, Sendable {
  public typealias Word = TrainingTerms.Word

  /// A school's plan of its own training of a term (校本培训计划, S002-03).
  public struct Plan: Equatable, Sendable {
    /// Days from the beginning of a term until its plan is handed in.
    public var due: CitedLimit

    /// Class-hours that a plan has at least.
    public var least: CitedLimit
    public var kinds: [Word]
    public var checks: [Word]

    /// What an evaluation comes to, the best first.
    public var grades: [Word]
    public var citation: Citation

    public init(
      due: CitedLimit, least: CitedLimit, kinds: [Word], checks: [Word], grades: [Word],
      citation: Citation
    ) {
      self.due = due
      self.least = least
      self.kinds = kinds
      self.checks = checks
      self.grades = grades
      self.citation = citation
    }
  }

  /// What training somebody needs before something is done for them, such as the registration
  /// of a qualification (注册), an assessment or a title (S002-77).
  public struct Gate: Equatable, Sendable {
    public var word: Word

    /// How many months of school years are looked at, the day's the last of them.
    public var span: CitedLimit

    /// Class-hours in them.
    public var hours: CitedLimit

    /// Whether every compulsory module, or every project, has to be there, too.
    public var asksModules: Bool
    public var asksProjects: Bool

    public init(
      word: Word, span: CitedLimit, hours: CitedLimit, asksModules: Bool, asksProjects: Bool
    ) {
      self.word = word
      self.span = span
      self.hours = hours
      self.asksModules = asksModules
      self.asksProjects = asksProjects
    }

    /// The school years that count on a day of `year`.
    public func years(until year: SchoolYear) -> ClosedRange<SchoolYear> {
      year.advanced(by: 1 - max(1, span.value / 12))...year
    }
  }

  /// Who enters the pool of trainers and who leaves it (动态调整, S002-81).
  public struct Pool: Equatable, Sendable {
    /// How many trainees must have judged a trainer in a course before it's shown.
    public var fewest: CitedLimit

    /// Days after a course's last session in which trainees judge.
    public var window: CitedLimit

    /// The mean mark below which a trainer is proposed to leave.
    public var leaveBelow: CitedLimit

    /// Months without a session after which a trainer is proposed to leave.
    public var idle: CitedLimit

    /// The least level of backbone teachers who are proposed to enter.
    public var enterFrom: BackboneLevel
    public var criteria: [Word]
    public var citation: Citation

    public init(
      fewest: CitedLimit, window: CitedLimit, leaveBelow: CitedLimit, idle: CitedLimit,
      enterFrom: BackboneLevel, criteria: [Word], citation: Citation
    ) {
      self.fewest = fewest
      self.window = window
      self.leaveBelow = leaveBelow
      self.idle = idle
      self.enterFrom = enterFrom
      self.criteria = criteria
      self.citation = citation
    }
  }

  /// Which teachers a county wants to keep, and how many months are shown (S000-019).
  public struct Retention: Equatable, Sendable {
    public var from: BackboneLevel
    public var span: CitedLimit
    public var citation: Citation

    public init(from: BackboneLevel, span: CitedLimit, citation: Citation) {
      self.from = from
      self.span = span
      self.citation = citation
    }
  }

  public var plan: Plan
  public var gates: [Gate]
  public var pool: Pool
  public var retention: Retention

  /// What researchers note of their work beside what is on record (S001-117).
  public var work: [Word]

  /// Which document wants a network of three levels (S002-29).
  public var network: Citation

  /// The share of places that short subjects get for their share of teachers, in thousandths
  /// (S002-75), and the document that wants it.
  public var quotaLift: CitedLimit
  public var quota: Citation

  /// What a course is made of, and the standards it may follow (S002-73).
  public var resources: [Word]
  public var standards: [Word]

  /// Days until a suggestion or an application is answered, and what asks for it (S000-008).
  public var answerWithin: CitedLimit
  public var suggestions: Citation

  /// What a master and an apprentice read together (S000-016).
  public var readings: [Word]

  public init(
    plan: Plan, gates: [Gate], pool: Pool, retention: Retention, work: [Word],
    network: Citation, quotaLift: CitedLimit, quota: Citation, resources: [Word],
    standards: [Word], answerWithin: CitedLimit, suggestions: Citation, readings: [Word]
  ) {
    self.plan = plan
    self.gates = gates
    self.pool = pool
    self.retention = retention
    self.work = work
    self.network = network
    self.quotaLift = quotaLift
    self.quota = quota
    self.resources = resources
    self.standards = standards
    self.answerWithin = answerWithin
    self.suggestions = suggestions
    self.readings = readings
  }

  public subscript(gate key: String) -> Gate? { gates.first { $0.word.key == key } }
}
