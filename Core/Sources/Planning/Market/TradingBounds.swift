import Solver

/// What trading needs to know of rows: how far counts may still move.
struct TradingBounds {
  /// By teacher: those tied by a couple's rows.
  let spouses: [Int: [Int]]
  private let draft: ProblemDraft
  private let isCouple: [Bool]

  // Row positions by post and by school.
  private var posts: [Int]
  private var teamLeaves: [Int?]
  private var schools: [Int]
  private(set) var schoolLeaves: [Int]

  init(_ draft: ProblemDraft) {
    self.draft = draft
    posts = Array(repeating: 0, count: draft.county.posts.count)
    teamLeaves = Array(repeating: nil, count: draft.county.posts.count)
    schools = Array(repeating: 0, count: draft.county.roster.schools.count)
    schoolLeaves = schools
    var isCouple = [Bool](repeating: false, count: draft.rows.count)
    var spouses: [Int: [Int]] = [:]
    for (position, row) in draft.rows.enumerated() {
      switch row.kind {
      case .post(let post): posts[post] = position
      case .school(let school): schools[school] = position
      case .teamLeave(let post): teamLeaves[post] = position
      case .schoolLeave(let school): schoolLeaves[school] = position
      case .couple(let one, let other, _):
        isCouple[position] = true
        spouses[one, default: []].append(other)
        spouses[other, default: []].append(one)
      default: break
      }
    }
    self.isCouple = isCouple
    self.spouses = spouses
  }

  /// How many more may leave a school.
  func mayLeave(_ school: Int, _ state: CountState) -> Int {
    bounds(schoolLeaves[school], state).rises
  }

  /// Whether the option keeps the rows of a couple, as the spouse has chosen.
  func keepsCouple(_ option: Int, _ state: CountState) -> Bool {
    draft.model.entries(of: option).allSatisfy {
      !isCouple[$0.row]
        || draft.rows[$0.row].range.contains(state.count(of: $0.row) + $0.coefficient)
    }
  }

  func places(_ state: CountState) -> [BoundedTrading.Place] {
    posts.indices.map { post in
      BoundedTrading.Place(
        group: draft.county.postSchools[post], bounds: bounds(posts[post], state),
        leaves: teamLeaves[post].map { bounds($0, state).rises } ?? 0)
    }
  }

  func groups(_ state: CountState) -> [BoundedTrading.Bounds] {
    schools.map { bounds($0, state) }
  }

  private func bounds(_ row: Int, _ state: CountState) -> BoundedTrading.Bounds {
    let (range, count) = (draft.rows[row].range, state.count(of: row))
    return .init(rises: range.upperBound - count, falls: count - range.lowerBound)
  }
}
