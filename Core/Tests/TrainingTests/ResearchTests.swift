import CoreTestSupport
import Policy
import Sampling
import Staffing
import Testing
import Training

@Suite struct `The school's side in figures` {
  @Test func `sees every backbone teacher come, stay or leave once`() {
    let schools: [School.ID?] = ["2111000001", "2111000002", "2111000003", nil]
    for seed in every(2_000) {
      var chance = SplitMix64(seed: seed)
      let people = (0..<Int.random(in: 0...12, using: &chance)).map { number in
        BackboneFlow.Person(
          id: Teacher.ID("T\(number)"), before: schools[Int.random(in: 0...3, using: &chance)],
          after: schools[Int.random(in: 0...3, using: &chance)],
          wasBackbone: Bool.random(using: &chance), isBackbone: Bool.random(using: &chance),
          isUsed: Bool.random(using: &chance),
          grade: Bool.random(using: &chance) ? .excellent : nil)
      }
      let flows = BackboneFlow.bySchool(people)
      for school in schools.compactMap(\.self) {
        let flow = flows[school] ?? BackboneFlow()
        let began = people.filter { $0.wasBackbone && $0.before == school }
        let now = people.filter { $0.isBackbone && $0.after == school }
        #expect(flow.began == began.count && flow.now == now.count, "seed \(seed)")
        #expect(flow.stayed == began.count { $0.after == school }, "seed \(seed)")
        #expect(flow.stayed + flow.left == flow.began, "seed \(seed)")
        #expect(flow.came == now.count { $0.before != school }, "seed \(seed)")
        // Whoever is there now came, got the level, or stayed and kept it.
        #expect(flow.now == flow.came + flow.rose + flow.stayed - flow.fell, "seed \(seed)")
        #expect(flow.used == now.count(where: \.isUsed), "seed \(seed)")
        #expect(flow.excellent == now.count { $0.grade == .excellent }, "seed \(seed)")
        #expect(flow.graded == now.count { $0.grade != nil }, "seed \(seed)")
      }
    }
  }

  @Test func `names each place where a subject is taught and nobody researches it`() {
    let subjects: [Subject] = [.chinese, .music, .physics]
    let towns = ["东镇", "西乡"]
    for seed in every(2_000) {
      var chance = SplitMix64(seed: seed)
      let places = (0..<Int.random(in: 0...5, using: &chance)).map { number in
        ResearchNetwork.Place(
          School.ID("211100000\(number)"), township: towns.randomElement(using: &chance),
          subjects: Set(subjects.filter { _ in Bool.random(using: &chance) }))
      }
      let seats = (0..<Int.random(in: 0...8, using: &chance)).map { number in
        let level = ResearchNetwork.Level.allCases.randomElement(using: &chance) ?? .county
        let place =
          switch level {
          case .county: ""
          case .town: towns.randomElement(using: &chance) ?? ""
          case .school: "211100000\(Int.random(in: 0...4, using: &chance))"
          }
        return ResearchNetwork.Seat(
          level, subjects.randomElement(using: &chance) ?? .music, at: place, name: "甲\(number)")
      }
      let network = ResearchNetwork(seats, places)
      #expect(network.branches.map(\.subject) == network.branches.map(\.subject).sorted())
      for subject in subjects {
        let own = seats.filter { $0.subject == subject }
        let taught = places.filter { $0.subjects.contains(subject) }
        guard let branch = network.branches.first(where: { $0.subject == subject }) else {
          #expect(own.isEmpty && taught.isEmpty, "seed \(seed)")
          continue
        }
        #expect(branch.hasCountyGap == !own.contains { $0.level == .county }, "seed \(seed)")
        for place in taught {
          let has = own.contains { $0.level == .school && $0.place == place.school.rawValue }
          #expect(branch.schoolGaps.contains(place.school) != has, "seed \(seed)")
          if let town = place.township {
            let group = own.contains { $0.level == .town && $0.place == town }
            #expect(branch.townGaps.contains(town) != group, "seed \(seed)")
          }
        }
        let seated =
          branch.county.count + branch.towns.values.reduce(0) { $0 + $1.count }
          + branch.schools.values.reduce(0) { $0 + $1.count }
        #expect(seated == own.count, "seed \(seed)")
      }
    }
  }

  @Test func `counts a researcher's term, and nothing of another`() {
    for seed in every(2_000) {
      var chance = SplitMix64(seed: seed)
      let term = Term(2026, .autumn)
      let deeds = (0..<Int.random(in: 0...9, using: &chance)).map { _ in
        ResearcherLoad.Deed(
          Bool.random(using: &chance) ? "mei" : "lan",
          ResearcherLoad.Kind.allCases.randomElement(using: &chance) ?? .visits,
          on: Day(2026, 8, 20).advanced(by: Int.random(in: 0...200, using: &chance)),
          Int.random(in: 1...5, using: &chance))
      }
      let notes = (0..<Int.random(in: 0...5, using: &chance)).map { _ in
        ResearcherLoad.Note(
          "mei", "jury", on: Day(2026, 8, 20).advanced(by: Int.random(in: 0...200, using: &chance)),
          Int.random(in: 1...5, using: &chance))
      }
      let loads = ResearcherLoad.byPerson(deeds, notes, in: term)
      for person in ["mei", "lan"] {
        let own = deeds.filter { $0.person == person && term.days.contains($0.day) }
        for kind in ResearcherLoad.Kind.allCases {
          #expect(
            loads[person]?.counted[kind] ?? 0
              == own.filter { $0.kind == kind }.reduce(0) { $0 + $1.number }, "seed \(seed)")
        }
      }
      #expect(
        loads["mei"]?.noted["jury"] ?? 0
          == notes.filter { term.days.contains($0.day) }.reduce(0) { $0 + $1.number },
        "seed \(seed)")
    }
  }

  @Test func `gives short subjects their share of places, lifted and rounded up`() throws {
    let terms = try trainingTerms()
    let schools = try #require(terms.schools)
    let quota = TrainingQuota(
      [
        .sample(target: CourseTarget(subjects: [.music]), places: 3),
        .sample(target: CourseTarget(subjects: [.music, .chinese]), places: 10),
        .sample(places: 87),
      ], missing: [.physics: 2, .chinese: 0],
      teachers: [
        (subject: .music, others: []), (subject: .chinese, others: [.music]),
        (subject: .physics, others: []), (subject: .chinese, others: []),
      ], terms, schools)
    #expect(quota.lines.map(\.subject) == [.physicalEducation, .music, .fineArt, .physics])
    let music = quota.lines[1]
    #expect(music.fullTime == 1 && music.partTime == 1)
    #expect(music.due == 60 && music.planned == 8 && music.gap == 52)
    #expect(quota.lines[3].missing == 2 && quota.lines[3].due == 30)
    for seed in every(2_000) {
      var chance = SplitMix64(seed: seed)
      let courses = (0..<Int.random(in: 0...5, using: &chance)).map { _ in
        TrainingCourse.sample(
          target: CourseTarget(
            subjects: Set(
              [Subject.music, .physics, .chinese].filter { _ in
                Bool.random(using: &chance)
              })), places: Int.random(in: 1...60, using: &chance))
      }
      let teachers = (0..<Int.random(in: 0...20, using: &chance)).map { _ in
        (
          subject: [Subject.music, .chinese, .physics].randomElement(using: &chance) ?? .music,
          others: [Subject.physicalEducation].filter { _ in Bool.random(using: &chance) }
        )
      }
      let quota = TrainingQuota(
        courses, missing: [.physics: 1], teachers: teachers, terms, schools)
      for line in quota.lines {
        let own = line.fullTime + line.partTime
        #expect(line.due <= quota.places, "seed \(seed)")
        // Never less than their plain share, and less than one place beyond the lifted one.
        if !teachers.isEmpty {
          #expect(
            line.due * teachers.count >= min(own, teachers.count) * quota.places
              || line.due == quota.places, "seed \(seed)")
          #expect(
            (line.due - 1) * teachers.count * 1_000 < own * 1_200 * quota.places || line.due == 0,
            "seed \(seed)")
        }
        #expect(line.gap == max(0, line.due - line.planned), "seed \(seed)")
      }
      #expect(quota.planned <= quota.places, "seed \(seed)")
    }
  }
}
