import Staffing

extension CountyDraft {
  /// Special circumstances, appraisals, couples and homes.
  mutating func drawLives(_ source: SplitMix64) {
    var stream = source
    for position in people.indices {
      if let circumstance = circumstance(position, &stream) {
        people[position].circumstances.insert(circumstance)
      }
      people[position].appraisal = appraisal(position, &stream)
    }
    drawHomes(&stream)
    drawCouples(&stream)
  }

  private func circumstance(_ position: Int, _ stream: inout SplitMix64) -> Circumstance? {
    let person = people[position]
    let age = person.age(at: CountyDraft.opening)
    if person.sex == .female, (24...40).contains(age) {
      if stream.chance(age < 36 ? 30 : 10) { return .pregnant }
      if stream.chance(age < 36 ? 42 : 14) { return .nursing }
    }
    if stream.chance(age > 50 ? 14 : 4) { return .seriousIllness }
    if stream.chance(3) { return .underSanction }
    let service = service(of: position)
    if service < 3 || (service <= 5 && employer(of: position).isRural && stream.chance(600)) {
      return .newcomerService
    }
    return nil
  }

  private func appraisal(_ position: Int, _ stream: inout SplitMix64) -> AppraisalGrade? {
    if people[position].circumstances.contains(.underSanction) { return .basicallyQualified }
    if people[position].circumstances.contains(.seriousIllness), stream.chance(500) { return nil }
    let grades: [AppraisalGrade] = [.excellent, .qualified, .basicallyQualified, .unqualified]
    return grades[stream.position(weights: [152, 838, 8, 2])]
  }

  /// People of the seat live there; of the others many commute from it.
  private mutating func drawHomes(_ stream: inout SplitMix64) {
    for position in people.indices where stream.chance(975) {
      let site = employer(of: position)
      let isYoung = people[position].age(at: CountyDraft.opening) < 40
      let livesInSeat =
        !site.isRural || (site.distance < 36_000 && stream.chance(isYoung ? 560 : 340))
      let base = livesInSeat ? shape.districts[site.district].offset : site.place
      people[position].home = shape.location(
        base + Landscape.jitter(livesInSeat ? 3_200 : 2_400, &stream))
    }
  }

  /// Three in a hundred are married to a colleague and share a home.
  private mutating func drawCouples(_ stream: inout SplitMix64) {
    let women = people.indices.filter { people[$0].sex == .female }
    let men = stream.shuffled(people.indices.filter { people[$0].sex == .male })
    guard !women.isEmpty else { return }
    var left = (people.count * 15 + 500) / 1000
    for man in men where left > 0 {
      let tried = (0..<40).map { _ in stream.pick(women) }
      guard let woman = tried.first(where: { suits(man, $0) }) else { continue }
      people[man].spouse = people[woman].id
      people[woman].spouse = people[man].id
      people[woman].home = people[man].home
      left -= 1
    }
  }

  private func suits(_ man: Int, _ woman: Int) -> Bool {
    people[woman].spouse == nil && abs(people[man].born.distance(to: people[woman].born)) <= 84
      && service(of: man) >= 2 && service(of: woman) >= 2
      && employer(of: man).district == employer(of: woman).district
  }
}
