/// What a policy book says of network classes (网络研修班): the section `classes` (catalogue M).
public struct ClassTerms: Equatable, Sendable {
  /// A word of the book and the document that has it.
  public typealias Word = TrainingTerms.Word

  /// Trainees of a class, and of one tutor, at most.
  public var size: CitedLimit
  public var load: CitedLimit

  /// Trainees of a course up to which a school's are scattered (S002-56), metres between two
  /// schools that are put together, and how many trainees a group of such schools has at most.
  public var scattered: CitedLimit
  public var together: CitedLimit
  public var groupSize: CitedLimit

  /// Minutes a week below which somebody didn't study (S002-54), and how many trainees must
  /// have both before it's said how study and points go together.
  public var study: CitedLimit
  public var correlation: CitedLimit

  /// Points of the examination from which it's excellent (S002-70).
  public var excellent: CitedLimit

  /// Days within which a tutor answers, and the share of answers that must be in time, in
  /// thousandths (S002-66).
  public var answerWithin: CitedLimit
  public var answerShare: CitedLimit

  /// Days after which managers and tutors owe a line of the log (S002-65).
  public var logEvery: CitedLimit

  /// Learners whom one helper has at most (S002-62).
  public var learners: CitedLimit

  /// Metres from a venue within which a school is reached (S002-69).
  public var reach: CitedLimit

  /// What an office of the county or a town has to do (S002-59), what class managers and tutors
  /// note (S002-60), and which study aids there are (S002-70); in the order of the book.
  public var duties: [Word]
  public var entries: [Word]
  public var materials: [Word]

  public init(
    size: CitedLimit, load: CitedLimit, scattered: CitedLimit, together: CitedLimit,
    groupSize: CitedLimit, study: CitedLimit, correlation: CitedLimit, excellent: CitedLimit,
    answerWithin: CitedLimit, answerShare: CitedLimit, logEvery: CitedLimit,
    learners: CitedLimit, reach: CitedLimit, duties: [Word], entries: [Word], materials: [Word]
  ) {
    self.size = size
    self.load = load
    self.scattered = scattered
    self.together = together
    self.groupSize = groupSize
    self.study = study
    self.correlation = correlation
    self.excellent = excellent
    self.answerWithin = answerWithin
    self.answerShare = answerShare
    self.logEvery = logEvery
    self.learners = learners
    self.reach = reach
    self.duties = duties
    self.entries = entries
    self.materials = materials
  }
}
