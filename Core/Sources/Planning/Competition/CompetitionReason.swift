import PlanFormat
import Policy
import Staffing

/// Why somebody isn't hired at a post, or why a post stays open.
enum CompetitionReason: Equatable, Sendable {
  /// What put others before somebody.
  enum Ground: Equatable, Sendable {
    case nearness, score, lot
    case tie(CompetitionTerms.Tie)
  }

  // The person doesn't fit the post.
  case stage(Stage, asked: Stage)
  case subject(Subject, asked: Subject)
  case title(Title, asked: Title)
  case belowMinimum(CompetitionFile.RoundKind, score: Int?, asked: Int, Citation)

  // The round isn't theirs.
  case outOfReach
  case hiredBefore(CompetitionFile.RoundKind)
  case keepsPost

  /// Others stood before them; `limit` is nil for the post's own chairs.
  case full(
    CompetitionFile.RoundKind, limit: StructureLimit?, places: Int, lowest: Int?,
    others: [Teacher.ID],
    own: Int?, by: Ground)

  /// All places went in earlier rounds.
  case filledBefore(CompetitionFile.RoundKind, limit: StructureLimit?, capacity: Int)

  // Who is left.
  case noWish
  case refusedEverywhere(Int)
  case notAgreedToAssignment
  case nothingToAssign
  case noChairAtOwnSchool
  case feedsExchange

  /// Who asked for a post that stays open, and what became of them.
  case applicants(Int, unfit: Int, below: Int, elsewhere: Int)

  var code: String {
    switch self {
    case .stage: "stage"
    case .subject: "subject"
    case .title: "title"
    case .belowMinimum: "minimum-score"
    case .outOfReach: "out-of-reach"
    case .hiredBefore: "hired-before"
    case .keepsPost: "keeps-post"
    case .full(_, let limit, _, _, _, _, _): limit == nil ? "ranked-behind" : "structure-limit"
    case .filledBefore(_, let limit, _): limit == nil ? "filled-before" : "structure-limit"
    case .noWish: "no-wish"
    case .refusedEverywhere: "refused"
    case .notAgreedToAssignment: "not-agreed"
    case .nothingToAssign: "nothing-to-assign"
    case .noChairAtOwnSchool: "no-chair"
    case .feedsExchange: "exchange"
    case .applicants: "applicants"
    }
  }
}
