/// What a policy book says of projects (课题、特色学校、培训和帮扶项目): the section `projects`
/// (catalogue AC).
public struct ProjectTerms: Equatable, Sendable {
  /// What has to be there before a stage can be handed in.
  public enum Need: String, Hashable, Sendable, CaseIterable {
    /// The plan of the whole (总体计划, S001-135).
    case plan

    /// The plan of the stage itself (阶段计划).
    case stagePlan = "stage-plan"

    /// An activity of the project in the stage.
    case activity

    /// Something that came out of the stage.
    case output

    /// Something that came out of the project, whenever.
    case results

    /// No measurement missing (S001-136).
    case measurements

    /// Every problem that was raised is answered (S001-135).
    case answers

    /// Every number reached, or a reason and another day given (S002-20).
    case targets

    /// Everything received is spent, and no more.
    case accounts
  }

  /// One of the steps that every project of a kind takes, in this order.
  public struct Stage: Equatable, Sendable {
    public var key: String
    public var name: LocalizedText

    /// The part of the project's time after which it's due, in thousandths.
    public var share: CitedLimit

    /// Whether the bureau approves it.
    public var isApproved: Bool
    public var needs: [Need]

    public init(
      key: String, name: LocalizedText, share: CitedLimit, isApproved: Bool, needs: [Need]
    ) {
      self.key = key
      self.name = name
      self.share = share
      self.isApproved = isApproved
      self.needs = needs
    }
  }

  /// A number that projects of a kind set themselves (S002-20).
  public struct Target: Equatable, Sendable {
    public var key: String
    public var name: LocalizedText
    public var unit: LocalizedText

    /// What was set elsewhere; only offered.
    public var usual: CitedLimit?

    public init(key: String, name: LocalizedText, unit: LocalizedText, usual: CitedLimit?) {
      self.key = key
      self.name = name
      self.unit = unit
      self.usual = usual
    }
  }

  public struct Kind: Equatable, Sendable {
    public var key: String
    public var name: LocalizedText
    public var aim: LocalizedText

    /// Whether it's the whole county's and needs no schools of its own (S002-22).
    public var isOfCounty: Bool

    /// Whether money is pledged, received and spent.
    public var hasFunds: Bool

    /// The longest it may last, in months.
    public var longest: CitedLimit

    /// How often each series is measured (S001-136).
    public var measured: Cadence
    public var measuredCitation: Citation

    /// In the order in which they're taken; at least one.
    public var stages: [Stage]
    public var targets: [Target]
    public var citation: Citation

    public init(
      key: String, name: LocalizedText, aim: LocalizedText, isOfCounty: Bool, hasFunds: Bool,
      longest: CitedLimit, measured: Cadence, measuredCitation: Citation, stages: [Stage],
      targets: [Target], citation: Citation
    ) {
      self.key = key
      self.name = name
      self.aim = aim
      self.isOfCounty = isOfCounty
      self.hasFunds = hasFunds
      self.longest = longest
      self.measured = measured
      self.measuredCitation = measuredCitation
      self.stages = stages
      self.targets = targets
      self.citation = citation
    }

    public subscript(stage key: String) -> Stage? { stages.first { $0.key == key } }
    public subscript(target key: String) -> Target? { targets.first { $0.key == key } }
  }

  /// Days before a stage is due that its leader is reminded.
  public var remindsFor: CitedLimit

  /// Days in which a problem is to be answered.
  public var answeredWithin: CitedLimit

  /// The fewest pupils or teachers that a measurement may speak of.
  public var smallest: CitedLimit

  /// Measurements from which a trend is told.
  public var trendFrom: CitedLimit

  /// In the order of the book.
  public var activities: ProjectWords
  public var outputs: ProjectWords
  public var kinds: [Kind]

  public init(
    remindsFor: CitedLimit, answeredWithin: CitedLimit, smallest: CitedLimit,
    trendFrom: CitedLimit, activities: ProjectWords, outputs: ProjectWords, kinds: [Kind]
  ) {
    self.remindsFor = remindsFor
    self.answeredWithin = answeredWithin
    self.smallest = smallest
    self.trendFrom = trendFrom
    self.activities = activities
    self.outputs = outputs
    self.kinds = kinds
  }

  public subscript(kind key: String) -> Kind? { kinds.first { $0.key == key } }
}

/// A list of words that a book's section on projects chooses.
public struct ProjectWords: Equatable, Sendable {
  public struct Entry: Equatable, Sendable {
    public var key: String
    public var name: LocalizedText

    public init(key: String, name: LocalizedText) {
      self.key = key
      self.name = name
    }
  }

  public var entries: [Entry]
  public var citation: Citation

  public init(entries: [Entry], citation: Citation) {
    self.entries = entries
    self.citation = citation
  }

  public subscript(key: String) -> LocalizedText? { entries.first { $0.key == key }?.name }
}
