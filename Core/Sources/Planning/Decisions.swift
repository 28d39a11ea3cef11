import PlanFormat
import Policy
import Solver
import Staffing

/// What is decided before the directed stage: pins, then the market.
struct Decisions {
  let model: CountModel

  /// By teacher: how a fixed move came about; nil for the free and those who stay.
  private(set) var phases: [Move.Phase?]

  /// Teachers pinned to stay, by identifier.
  private(set) var stays: [Teacher.ID] = []

  /// Those pinned to stay or to move, in the order of the pins.
  private(set) var pinned: [Int] = []

  /// Why the pins can't be kept.
  private(set) var clashes: [Clash] = []

  /// Everybody's fixed choice.
  let state: CountState

  init(_ draft: ProblemDraft, pins: [Pin], seed: UInt64) {
    var model = draft.complete
    phases = Array(repeating: nil, count: draft.county.roster.teachers.count)
    var seen: Set<Int> = []
    for pin in pins {
      guard let teacher = draft.county.roster.position(of: pin.teacher),
        draft.county.homePosts[teacher] != nil
      else {
        clashes.append(Doctor.unknown(pin.teacher))
        continue
      }
      guard seen.insert(teacher).inserted else {
        clashes.append(Doctor.pinnedTwice(pin.teacher))
        continue
      }
      switch pin {
      case .stays(let id):
        model.fix(teacher, .stays)
        pinned.append(teacher)
        stays.append(id)
      case .takes(let id, let post):
        let option = model.options(of: teacher).first {
          draft.county.posts[draft.moves[$0].post] == post
        }
        if let option {
          model.fix(teacher, .takes(option))
          phases[teacher] = .pinned
          pinned.append(teacher)
        } else {
          clashes += Doctor(draft).refusal(
            of: id, teacher, post, first: (clashes.compactMap(\.set).max() ?? 0) + 1)
        }
      }
    }
    stays.sort()
    let state = CountState(model)
    if clashes.isEmpty && state.isWithinRanges {
      let market = Market(draft, seed: seed)
      for (teacher, option) in draft.published.map({ market.keep($0, on: state) })
        ?? market.run(on: state)
      {
        model.fix(teacher, .takes(option))
        phases[teacher] = .market
      }
    }
    self.model = model
    self.state = CountState(model)
    if !self.state.isWithinRanges { clashes += PinClashes(draft, self).clashes }
  }

  /// The posts of those whose move is fixed, by teacher.
  func posts(in draft: ProblemDraft) -> [Int: Int] {
    var posts: [Int: Int] = [:]
    for (teacher, freedom) in model.freedoms.enumerated() {
      if case .takes(let option) = freedom { posts[teacher] = draft.moves[option].post }
    }
    return posts
  }
}
