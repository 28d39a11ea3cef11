public import Staffing

/// What a policy book says of the training of teachers and of what counts as such: the section
/// `training` (catalogue M).
public struct TrainingTerms: Equatable, Sendable {
  /// A word that courses are told apart by, such as a level, and the document that has it.
  public struct Word: Equatable, Sendable {
    /// The book's name for it, such as `county`.
    public var key: String
    public var name: LocalizedText
    public var citation: Citation

    public init(key: String, name: LocalizedText, citation: Citation) {
      self.key = key
      self.name = name
      self.citation = citation
    }
  }

  /// A part that nobody's training may lack (S002-72), or no newcomer's (S002-34).
  public struct Module: Equatable, Sendable {
    public var word: Word
    public var isInduction: Bool

    public init(word: Word, isInduction: Bool) {
      self.word = word
      self.isInduction = isInduction
    }
  }

  /// What everybody has to do so many class-hours of, such as educational technology (S002-63).
  public struct Project: Equatable, Sendable {
    public var word: Word
    public var hours: CitedLimit

    public init(word: Word, hours: CitedLimit) {
      self.word = word
      self.hours = hours
    }
  }

  /// What is recognised although no course here gave it (学分银行, S002-77).
  public struct Source: Equatable, Sendable {
    public var word: Word

    /// The most of a cycle's hours that come from it, in thousandths; nil for no such limit.
    public var most: CitedLimit?

    /// The project that a certificate of it completes (S002-56).
    public var completes: String?

    /// Whether schools hand it in for their teachers (校本培训, S002-35).
    public var isOfSchools: Bool

    public init(word: Word, most: CitedLimit?, completes: String?, isOfSchools: Bool) {
      self.word = word
      self.most = most
      self.completes = completes
      self.isOfSchools = isOfSchools
    }
  }

  /// Months of a cycle, and the school year in which one began.
  public var cycle: CitedLimit
  public var firstYear: SchoolYear

  /// Class-hours that a cycle asks of each teacher.
  public var hours: CitedLimit

  /// The share of what would be due by now, below which somebody lags, in thousandths.
  public var pace: CitedLimit

  /// Months from the beginning of a cycle, or of somebody's work in it, in which nobody lags.
  public var grace: CitedLimit

  /// Class-hours of one credit.
  public var credit: CitedLimit

  /// Months of work until which somebody is a newcomer.
  public var newcomer: CitedLimit

  /// The share of a course's hours that has to be attended, in thousandths.
  public var attendance: CitedLimit

  /// What is evaluated while somebody learns, the points for it, and those for the
  /// examination, which comes after it and not before (S002-57).
  public var aspects: [Word]
  public var processPass: CitedLimit
  public var examinationPass: CitedLimit

  /// The least share of practice among a year's courses and of front-line teachers among the
  /// trainers, in thousandths.
  public var practice: CitedLimit
  public var frontLine: CitedLimit

  /// Days in schools and class-hours of study that a full-time trainer owes a year.
  public var daysInSchools: CitedLimit
  public var ownStudy: CitedLimit

  /// The least that teachers of village schools get for what those of the city get, in
  /// thousandths.
  public var villageShare: CitedLimit

  /// The least share of the public expense budget that is for training, in thousandths.
  public var budgetShare: CitedLimit

  /// What those who completed a course are asked of it, and how many must have answered
  /// before it's shown.
  public var criteria: [Word]
  public var fewestOpinions: CitedLimit

  /// Which document wants teachers to be asked before courses are made (按需施训).
  public var needsCitation: Citation

  /// Subjects that lack teachers and get more training, and the document that says so.
  public var shortage: [Subject]
  public var shortageCitation: Citation

  /// The school's side, recognition and research; nil in books without that part.
  public var schools: SchoolTrainingTerms?

  // In the order of the book.
  public var levels: [Word]
  public var modes: [Word]
  public var platforms: [Word]
  public var topics: [Word]
  public var modules: [Module]
  public var projects: [Project]
  public var sources: [Source]

  public subscript(source key: String) -> Source? { sources.first { $0.word.key == key } }
  public subscript(project key: String) -> Project? { projects.first { $0.word.key == key } }

  /// The cycle that a school year belongs to.
  public func cycle(of year: SchoolYear) -> ClosedRange<SchoolYear> {
    let length = max(1, cycle.value / 12)
    let past = year.start - firstYear.start
    let turns = past >= 0 ? past / length : (past - length + 1) / length
    let first = SchoolYear(firstYear.start + turns * length)
    return first...first.advanced(by: length - 1)
  }
}
