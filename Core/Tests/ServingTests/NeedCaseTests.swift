import CoreTestSupport
import Policy
import Sampling
import Serving
import Staffing
import Testing

@Suite struct `A need of somebody who serves elsewhere` {
  private let day = Day(2026, 9, 10)
  private var need: NeedCase { NeedCase(raisedBy: .teacher, on: day, owner: .host, within: 7) }

  private func after(
    _ steps: (NeedCase.Step, ServiceTerms.Party)..., on last: Day? = nil
  ) throws -> NeedCase {
    var need = need
    for (step, party) in steps { try need.take(step, by: party, on: last ?? day) }
    return need
  }

  private func fault(_ step: NeedCase.Step, _ party: ServiceTerms.Party, of need: NeedCase)
    -> NeedCase.Fault?
  {
    var need = need
    do { try need.take(step, by: party, on: day) } catch { return error }
    return nil
  }

  @Test func `is answered by its owner in time, and met when the teacher says so`() throws {
    #expect(need.state == .waiting(due: day.advanced(by: 7)))
    #expect(!need.isLate(on: day.advanced(by: 7)) && need.isLate(on: day.advanced(by: 8)))
    let answered = try after((.answer, .host))
    #expect(answered.state == .answered && !answered.isLate(on: day.advanced(by: 99)))
    #expect(try after((.answer, .host), (.accept, .teacher)).state == .met)
    // Met by itself.
    #expect(try after((.accept, .teacher)).state == .met)
    let again = try after((.answer, .host), (.reopen, .teacher), on: day.advanced(by: 3))
    #expect(again.state == .waiting(due: day.advanced(by: 10)) && again.owner == .host)
  }

  @Test func `is handed on with the same time anew`() throws {
    let handed = try after((.handOn(.bureau), .host), on: day.advanced(by: 5))
    #expect(handed.owner == .bureau && handed.state == .waiting(due: day.advanced(by: 12)))
    #expect(fault(.answer, .host, of: handed) == .notOwner(.bureau))
  }

  @Test func `takes no step that doesn't follow, and says why`() throws {
    let answered = try after((.answer, .host))
    let met = try after((.accept, .teacher))
    #expect(fault(.answer, .sender, of: need) == .notOwner(.host))
    #expect(fault(.accept, .host, of: need) == .notRaiser(.teacher))
    #expect(fault(.reopen, .teacher, of: need) == .notAnswered)
    #expect(fault(.answer, .host, of: answered) == .isAnswered)
    #expect(fault(.handOn(.sender), .host, of: answered) == .isAnswered)
    #expect(fault(.handOn(.host), .host, of: need) == .cannotTake(.host))
    #expect(fault(.handOn(.teacher), .host, of: need) == .cannotTake(.teacher))
    for step in [NeedCase.Step.answer, .accept, .reopen, .handOn(.bureau)] {
      #expect(fault(step, .teacher, of: met) == .isMet)
    }
  }

  /// Whatever is tried, somebody can always go on until it's met, and a step that is refused
  /// changes nothing.
  @Test func `never comes to a stop before it's met, whatever is tried`() {
    let parties = ServiceTerms.Party.allCases
    let steps: [NeedCase.Step] =
      [.answer, .accept, .reopen] + parties.map { .handOn($0) }
    for seed in every(2_000) {
      var chance = SplitMix64(seed: seed)
      let raiser = parties.randomElement(using: &chance) ?? .teacher
      let owner =
        [ServiceTerms.Party.host, .sender, .bureau].randomElement(using: &chance) ?? .host
      let within = Int.random(in: 1...30, using: &chance)
      var need = NeedCase(raisedBy: raiser, on: day, owner: owner, within: within)
      var now = day
      for _ in 0..<12 {
        now = now.advanced(by: Int.random(in: 0...4, using: &chance))
        let before = need
        let step = steps.randomElement(using: &chance) ?? .answer
        let party = parties.randomElement(using: &chance) ?? .host
        do { try need.take(step, by: party, on: now) } catch {
          #expect(need == before, "seed \(seed)")
          continue
        }
        #expect(before.state != .met && need.owner != .teacher)
        if case .waiting(let due) = need.state { #expect(due == now.advanced(by: within)) }
        if case .handOn(let next) = step { #expect(need.owner == next && before.owner == party) }
        if need.state == .met { #expect(step == .accept && party == raiser) }
      }
      let goesOn = steps.contains { step in
        parties.contains { party in
          var tried = need
          return (try? tried.take(step, by: party, on: now)) != nil
        }
      }
      #expect(goesOn == (need.state != .met), "seed \(seed)")
    }
  }
}
