import Policy
import Solver
import Staffing

/// A count that a plan must keep within a range (plan model, section 3).
struct PlanRow {
  /// What is counted, by dense positions.
  enum Kind: Hashable {
    case post(Int)
    case school(Int)
    case teamLeave(post: Int)
    case schoolLeave(Int)
    /// nil is the county.
    case quota(Int?)
    case backboneQuota(Int?)
    case couple(Int, Int, township: String)
    case pair(Int, Int)
    case balance(Attribute, Int)
    case establishment(Int)
    /// The doctor's: moves that the book's settings refuse.
    case filter(MoveFilter)
  }

  let kind: Kind
  let base: Int
  let range: ClosedRange<Int>

  /// The name in certificates.
  func name(in county: County) -> String {
    func school(_ position: Int?) -> String {
      position.map { county.roster.schools[$0].id.rawValue } ?? "county"
    }
    func teacher(_ position: Int) -> Teacher.ID { county.roster.teachers[position].id }
    return switch kind {
    case .post(let post): "post/\(county.posts[post])"
    case .school(let position): "school/\(school(position))"
    case .teamLeave(let post): "team-leave/\(county.posts[post])"
    case .schoolLeave(let position): "school-leave/\(school(position))"
    case .quota(let position): "quota/\(school(position))"
    case .backboneQuota(let position): "backbone-quota/\(school(position))"
    case .couple(let one, let other, let township):
      "couple/\(teacher(one))/\(teacher(other))/\(township)"
    case .pair(let one, let other): "pair/\(school(one))/\(school(other))"
    case .balance(let attribute, let position):
      "balance/\(attribute.rawValue)/\(school(position))"
    case .establishment(let position): "establishment/\(school(position))"
    case .filter: "county"
    }
  }
}

/// A rule of the plan as rows: which there are, and what a move adds to them.
protocol RowRule {
  var rows: [PlanRow] { get }

  /// Calls `add` with positions in `rows` and coefficients.
  func count(_ move: PossibleMove, _ add: (_ row: Int, _ coefficient: Int) -> Void)
}

/// ⌈share / 1000 of `people`⌉.
func due(_ people: Int, share: Int) -> Int { (people * share + 999) / 1000 }
