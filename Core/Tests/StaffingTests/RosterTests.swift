import CoreTestSupport
import Sampling
import Staffing
import Testing

@Suite struct `A roster` {
  let here = School.sample("2111000001")
  let there = School.sample("2111000002")

  @Test func `reports all of its problems`() {
    let teachers = [
      Teacher.sample("T1"), .sample("T1"), .sample("T2", school: "9"),
      .sample("T3", school: "2111000001", teaching: "8"),
      .sample("T4", school: "7", teaching: "2111000001"),
    ]
    let post = Post(school: "6", stage: .primary, subject: .music)
    let pairing = Pairing(helper: "2111000001", helped: "5", kind: .staff)
    do {
      _ = try Roster(
        county: "县", schools: [here, here, there], teachers: teachers,
        statedNeeds: [PostNeed(post: post, need: 1)], pairings: [pairing])
      Issue.record("a roster with problems was built")
    } catch {
      #expect(
        error.problems == [
          .duplicateSchool("2111000001"), .duplicateTeacher("T1"), .unknownSchool("9", of: "T2"),
          .unknownSchool("8", of: "T3"), .unknownSchool("7", of: "T4"),
          .unknownSchoolOfPost(post), .unknownSchoolOfPairing("5"),
        ])
    }
  }

  @Test func `is the same in whatever order its rows come`() throws {
    var random = SplitMix64(seed: 3)
    let teachers = (10..<60).map { Teacher.sample(Teacher.ID("T\($0)")) }
    let ordered = try Roster(county: "县", schools: [here, there], teachers: teachers)
    for _ in 0..<20 {
      let shuffled = try Roster(
        county: "县", schools: [there, here], teachers: teachers.shuffled(using: &random))
      #expect(shuffled == ordered)
    }
    #expect(ordered.position(of: Teacher.ID("T10")) == 0)
    #expect(ordered["2111000002" as School.ID] == there)
    #expect(ordered["T99" as Teacher.ID] == nil)
  }

  @Test func `keeps apart who teaches at a school and whom it employs`() throws {
    let roster = try Roster(
      county: "县", schools: [here, there],
      teachers: [
        .sample("T1"), .sample("T2", teaching: "2111000002"),
        .sample("T3", school: "2111000002", position: .worker),
      ])
    #expect(roster.staff(at: 0) == [0])
    #expect(roster.employees(at: 0) == [0, 1])
    #expect(roster.staff(at: 1) == [1, 2])
    #expect(roster.employees(at: 1) == [2])
    let posts = roster.strengths()
    #expect(posts.count == 2)
    #expect(posts[Post("2111000002/primary/语文")!] == 1)
    #expect(roster.teachers[1].isAway)
  }
}

@Suite struct `Subjects and posts` {
  @Test(arguments: [
    ("体育与健康", Subject.physicalEducation), ("政治", .ethics), ("信息技术", .informationTechnology),
    ("生物学", .biology), ("外语", .english), ("围棋", "围棋"),
  ])
  func `are read by older names too`(name: String, subject: Subject) {
    #expect(Subject(name) == subject)
  }

  @Test func `stand in curriculum order, unknown ones last by name`() {
    let sorted = (["围棋", "武术", .music, .chinese, .physics] as [Subject]).sorted()
    #expect(sorted.prefix(3) == [.chinese, .physics, .music])
    #expect(sorted.suffix(2).sorted() == sorted.suffix(2))
  }

  @Test(arguments: ["2111000001/primary/音乐", "3111000001/junior/围棋"])
  func `are written as they are read`(text: String) {
    #expect(Post(text)?.description == text)
  }

  @Test(arguments: ["", "a/primary", "a/middle/音乐", "/primary/音乐", "a/primary/", "a/primary/b/c"])
  func `are refused when a part is missing`(text: String) {
    #expect(Post(text) == nil)
  }
}
