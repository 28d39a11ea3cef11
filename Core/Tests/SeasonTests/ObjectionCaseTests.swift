import CoreTestSupport
import Season
import Testing

@Suite struct `An objection` {
  @Test func `is answered by one person and signed by another`() throws {
    var objection = ObjectionCase(by: "wang")
    try objection.take(.answer(by: "li", upholds: true))
    #expect(throws: ObjectionCase.Fault.samePerson) { try objection.take(.sign(by: "li")) }
    #expect(objection.isOpen)
    try objection.take(.sign(by: "zhao"))
    #expect(objection.state == .upheld && !objection.isOpen)
  }

  @Test func `comes back to be answered again, or is withdrawn by its objector only`() throws {
    var objection = ObjectionCase(by: "wang")
    try objection.take(.answer(by: "li", upholds: false))
    try objection.take(.sendBack(by: "zhao"))
    #expect(objection.state == .raised && objection.answer == nil)
    #expect(throws: ObjectionCase.Fault.notTheObjector) { try objection.take(.withdraw(by: "li")) }
    try objection.take(.withdraw(by: "wang"))
    #expect(objection.state == .withdrawn)
  }

  /// Every walk keeps the promises, whatever is tried in whatever order.
  @Test func `never ends without two people, and nothing follows an end`() {
    let people = ["wang", "li", "zhao"]
    for seed in every(3_000) {
      var random = SplitMix(seed)
      var objection = ObjectionCase(by: "wang")
      var answerer: String?
      for _ in 0..<12 {
        let person = people[random.below(3)]
        let before = objection
        let step: ObjectionCase.Step =
          switch random.below(4) {
          case 0: .answer(by: person, upholds: random.below(2) == 0)
          case 1: .sign(by: person)
          case 2: .sendBack(by: person)
          default: .withdraw(by: person)
          }
        do {
          try objection.take(step)
          #expect(before.isOpen, "seed \(seed)")
          switch step {
          case .answer: answerer = person
          case .sign, .sendBack: #expect(answerer != nil && answerer != person, "seed \(seed)")
          case .withdraw: #expect(person == "wang", "seed \(seed)")
          }
        } catch {
          #expect(objection == before, "a refused step changes nothing, seed \(seed)")
        }
      }
    }
  }
}
