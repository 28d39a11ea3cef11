public import Policy

/// Why a teacher moves or doesn't, or a post stays short: values, not text.
///
/// `PlanWords` gives the sentences; the plan file holds them in both languages.
public enum PlanReason: Equatable, Sendable {
  /// What the book's rules found about the teacher.
  case finding(Finding)

  /// Why the post suits the teacher.
  case fits(isOwnSubject: Bool, isOwnStage: Bool, metres: Int?, wishRank: Int?)

  /// Chosen by the teacher in the voluntary market, with so many points.
  case chosen(points: Int)

  /// Moved in a ring of so many volunteers who change places at once.
  case ring(people: Int)
  case pinned

  /// What changes if the teacher stays and everybody else goes as planned.
  case staying([LevelChange])

  /// Staying would leave these rows' ranges.
  case stayingBreaks([NamedRow])

  /// No post of the county is open to the teacher: what each filter refuses.
  case noPost([Count], posts: Int)

  /// Each possible move would leave a row's range: how many break which rule.
  case blocked([Count], moves: Int)

  /// The best possible move would make a level worse.
  case moving(to: LocalizedText, [LevelChange])

  /// The best possible move would change nothing.
  case nothingGained(to: LocalizedText)

  /// The county has fewer who may teach these posts than they need together.
  ///
  /// The kinds of post are named by stage and subject, too.
  case tooFew(of: LocalizedText, kinds: [String], have: Int, need: Int)

  /// What became of those who could fill a post.
  case candidates([Count], people: Int)

  /// What speaks for a move, at the prices of a level's proof.
  case price(PriceTerms)

  /// What was found when the plan was solved again without the move.
  case standIn(StandIn)

  /// Why the next candidate for the post can't take it.
  case nextCandidate(Obstacle)

  /// Why a volunteer didn't get a wish.
  case wish(WishBlock)

  /// A wish that an exchange with somebody there would fulfil.
  case exchange(Place, lesson: LocalizedText)

  /// What would have changed the outcome.
  case wouldChange(Flip)

  /// So few can reach these short posts: the cut of a flow.
  case outOfReach(Reach)

  /// Filling the post would make a level worse by at least so much: proven.
  case tradeOff(PlanLevel, atLeast: Int)

  /// A single loosening with which the post could be filled.
  case wouldFill(Loosening, [LevelChange])

  /// A change of a level's value, more being worse.
  public struct LevelChange: Equatable, Sendable {
    public let level: PlanLevel
    public let by: Int
  }

  /// A row with the count it would have and the range it should keep.
  public struct NamedRow: Equatable, Sendable {
    public let code: String
    public let name: LocalizedText
    public let count: Int
    public let range: ClosedRange<Int>
  }

  /// A number of posts, moves or people, and what they have in common.
  public struct Count: Equatable, Sendable {
    public let code: String
    public let words: LocalizedText
    public let number: Int
  }

  /// The name of the reason in plan files; a rule's own name for findings.
  public var code: String {
    switch self {
    case .finding(let finding): finding.rule.rawValue
    case .fits: "fits"
    case .chosen: "market"
    case .ring: "ring"
    case .pinned: "pin"
    case .staying: "if-stayed"
    case .stayingBreaks: "if-stayed"
    case .noPost: "no-post"
    case .blocked: "blocked"
    case .moving: "if-moved"
    case .nothingGained: "if-moved"
    case .tooFew: "too-few"
    case .candidates: "candidates"
    case .price: "price"
    case .standIn: "if-stayed"
    case .nextCandidate: "next-candidate"
    case .wish: "wish"
    case .exchange: "exchange"
    case .wouldChange: "would-change"
    case .outOfReach: "out-of-reach"
    case .tradeOff: "trade-off"
    case .wouldFill: "would-fill"
    }
  }
}
