import CoreTestSupport
import Leading
import Policy
import Sampling
import Staffing
import Testing

@Suite struct `Who leads a school` {
  private let day = Day(2026, 10, 9)

  private func post(
    _ id: HeadPost.ID, _ teacher: Teacher.ID, at school: School.ID, from first: Day,
    to last: Day? = nil, as role: HeadPost.Role = .head, _ way: HeadPost.Way = .appointed
  ) -> HeadPost {
    HeadPost(
      id: id, teacher: teacher, school: school, role: role, way: way, first: first, last: last)
  }

  private func roster(_ teachers: [Teacher]) throws -> Roster {
    try Roster(
      county: "县", schools: ["S1", "S2", "S3"].map { .sample($0) }, teachers: teachers)
  }

  @Test func `is whom the roster names, until the record names somebody else`() throws {
    let roster = try roster([
      .sample("T1", school: "S1", joined: Month(2020, 9), position: .head),
      .sample("T2", school: "S2", position: .deputyHead), .sample("T3", school: "S3"),
    ])
    let before = Leadership([], roster, on: day)
    #expect(before.holders.map(\.teacher) == ["T1", "T2"])
    #expect(before.holders[0].since == Month(2020, 9) && before.holders[0].post == nil)
    #expect(before.vacant(roster.schools) == ["S2", "S3"])
    let recorded = post("H-1", "T3", at: "S1", from: day)
    let after = Leadership([recorded], roster, on: day)
    #expect(after.contradicted == ["T1"])
    #expect(after.holders.map(\.teacher) == ["T3", "T2"])
    #expect(Leadership([recorded], roster, on: day.advanced(by: -1)) == before)
  }

  @Test func `is read by the rotation at the school and since the month of the record`() throws {
    let roster = try roster([
      .sample("T1", school: "S1", joined: Month(2010, 9), position: .head),
      .sample("T2", school: "S2", joined: Month(2012, 9), position: .deputyHead),
    ])
    let leadership = Leadership(
      [
        post("H-1", "T1", at: "S3", from: Day(2025, 9, 1), as: .head, .rotated),
        post("H-2", "T2", at: "S1", from: Day(2025, 9, 1)),
      ], roster, on: day)
    let heads = leadership.heads(of: roster)
    #expect(heads.map(\.id) == ["T2", "T1"])
    #expect(heads.allSatisfy { $0.position == .head && !$0.isAway })
    #expect(heads.map(\.establishment.school) == ["S1", "S3"])
    #expect(heads.map(\.establishment.since) == [Month(2025, 9), Month(2025, 9)])
    #expect(leadership.rotated.map(\.teacher) == ["T1"])
  }

  @Test func `is one head a school and one post a person, whatever was recorded`() throws {
    for seed in every(2_000) {
      var stream = SplitMix64(seed: seed)
      let schools: [School.ID] = ["S1", "S2", "S3"]
      let teachers = (1...5).map { number in
        Teacher.sample(
          Teacher.ID("T\(number)"), school: stream.pick(schools),
          position: stream.pick([.head, .deputyHead, .teacher]))
      }
      let roster = try roster(teachers)
      // Only what nothing stands against is recorded, as the action does.
      var posts: [HeadPost] = []
      for number in 0..<8 {
        let proposal = HeadPostProposal(
          stream.pick(teachers).id, at: stream.pick(schools),
          as: stream.chance(700) ? .head : .deputy, .appointed,
          from: Day(2026, 1, 1).advanced(by: stream.below(300)))
        guard
          proposal.faults(among: posts, employed: nil, latest: Day(2030, 1, 1)).isEmpty
        else { continue }
        let ended = Set(proposal.ended(among: posts).map(\.id))
        posts = posts.map { old in
          ended.contains(old.id)
            ? HeadPost(
              id: old.id, teacher: old.teacher, school: old.school, role: old.role,
              way: old.way, first: old.first, last: proposal.first.advanced(by: -1)) : old
        }
        posts.append(
          post(
            HeadPost.ID("H-\(number)"), proposal.teacher, at: proposal.school,
            from: proposal.first, as: proposal.role))
      }
      let day = Day(2026, 1, 1).advanced(by: stream.below(320))
      let leadership = Leadership(posts, roster, on: day)
      let recorded = leadership.holders.filter { $0.post != nil }
      #expect(Set(recorded.map(\.teacher)).count == recorded.count, "seed \(seed)")
      let led = recorded.filter { $0.role == .head }
      #expect(Set(led.map(\.school)).count == led.count, "seed \(seed)")
      for post in posts where post.covers(day) {
        #expect(recorded.contains { $0.post == post }, "seed \(seed)")
      }
      for teacher in teachers {
        let spoken = posts.contains { $0.teacher == teacher.id && $0.first <= day }
        let named = leadership.holders.contains { $0.teacher == teacher.id && $0.post == nil }
        #expect(!(spoken && named), "seed \(seed)")
        if !spoken, teacher.position == .head {
          let isLed = led.contains { $0.school == teacher.establishment.school }
          #expect(named == !isLed, "seed \(seed)")
          #expect(leadership.contradicted.contains(teacher.id) == isLed, "seed \(seed)")
        }
      }
    }
  }
}

@Suite struct `A post of a head` {
  private let today = Day(2026, 10, 9)
  private let held = HeadPost(
    id: "H-1", teacher: "T1", school: "S1", role: .head, way: .appointed, first: Day(2020, 9, 1))

  private func faults(
    _ proposal: HeadPostProposal, employed: School.ID? = "S1", among posts: [HeadPost]? = nil
  ) -> [HeadPostFault] {
    proposal.faults(among: posts ?? [held], employed: employed, latest: today)
  }

  @Test func `is refused with every reason`() {
    #expect(
      faults(HeadPostProposal("T2", at: "S1", as: .head, .rotated, from: today))
        == [.schoolIsLed("T1", since: Day(2020, 9, 1)), .sameSchool])
    #expect(
      faults(HeadPostProposal("T1", at: "S1", as: .head, .appointed, from: today))
        == [.holdsIt(since: Day(2020, 9, 1))])
    #expect(
      faults(HeadPostProposal("T1", at: "S2", as: .head, .rotated, from: Day(2020, 9, 1)))
        == [.beforeItsBegin("S1", Day(2020, 9, 1))])
    let late = today.advanced(by: 1)
    #expect(
      faults(
        HeadPostProposal("T9", at: "S2", as: .head, .rotated, from: late), employed: nil)
        == [.unknownOrigin, .tooFarAhead(late, latest: today)])
  }

  @Test func `that rotates comes from the post before, else from where the facts employ`() {
    let proposal = HeadPostProposal("T1", at: "S2", as: .head, .rotated, from: today)
    #expect(faults(proposal).isEmpty)
    #expect(proposal.origin(among: [held], employed: "S9") == "S1")
    #expect(proposal.origin(among: [], employed: "S9") == "S9")
    #expect(proposal.ended(among: [held]) == [held])
  }

  @Test func `is appraised in the years whose spring term began in it`() {
    let post = HeadPost(
      id: "H-1", teacher: "T1", school: "S1", role: .head, way: .rotated, from: "S2",
      first: Day(2027, 2, 1), last: Day(2028, 1, 31))
    #expect(!post.isAppraised(in: SchoolYear(2025)))
    #expect(post.isAppraised(in: SchoolYear(2026)))
    #expect(!post.isAppraised(in: SchoolYear(2027)))
    #expect(!held.isAppraised(in: SchoolYear(2026)), "didn't rotate")
  }

  @Test func `reaches its limits by the book's months`() throws {
    let terms = try #require(try shippedBook("miyun").principalTerms)
    let limit = HeadLimit(since: Month(2020, 9), terms)
    #expect(limit.due == Month(2026, 9) && limit.longest == Month(2029, 9))
    #expect(limit.isNear(on: Day(2025, 9, 30), within: 12))
    #expect(!limit.isNear(on: Day(2025, 8, 31), within: 12))
  }
}
