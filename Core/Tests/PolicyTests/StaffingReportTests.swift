import CoreTestSupport
import Policy
import Staffing
import Testing

@Suite struct `The staffing report` {
  let book: PolicyBook

  init() throws { book = try shippedBook() }

  /// The county of S002-11: 15 primary schools, a junior and a nine-year one.
  private func countyOf2019() throws -> Roster {
    let kinds =
      [SchoolKind](repeating: .primarySchool, count: 15) + [.juniorSchool, .nineYearSchool]
    let schools = kinds.enumerated().map { index, kind -> School in
      let primary = Enrolment(pupils: index == 0 ? 2686 - 15 * 150 : 150, classes: 6)
      let junior = Enrolment(pupils: index == 15 ? 1000 : 436, classes: 9)
      return School.sample(
        School.ID("21110000\(index + 10)"), area: .townCentre, kind: kind,
        enrolment: Dictionary(
          kind.stages.map { ($0, $0 == .primary ? primary : junior) }
        ) { first, _ in first })
    }
    let teachers = (0..<353).map { index -> Teacher in
      let isJunior = index >= 264
      return Teacher.sample(
        Teacher.ID("T\(index + 1000)"), school: schools[isJunior ? 15 : index % 15].id,
        stage: isJunior ? .junior : .primary)
    }
    return try Roster(county: "县", schools: schools, teachers: teachers)
  }

  @Test func `finds 122 too many, 18 too few and 104 too many in the county of S002-11`() throws {
    let roster = try countyOf2019()
    #expect(roster.schools.reduce(0) { $0 + $1.pupils } == 4122)
    let report = book.staffing(of: roster)
    #expect(report.totals.map(\.pupils) == [2686, 1436])
    #expect(report.totals.map(\.norm) == [142, 107])
    #expect(report.totals.map(\.actual) == [264, 89])
    #expect(report.totals.map(\.surplus) == [122, -18])
    #expect(report.surplus == 104)
  }

  @Test func `adds up from its schools`() throws {
    let report = book.staffing(of: try countyOf2019())
    for total in report.totals {
      let rows = report.stages.filter { $0.stage == total.stage }
      #expect(rows.reduce(0) { $0 + $1.actual } == total.actual)
      #expect(rows.reduce(0) { $0 + $1.approved } == total.approved)
      #expect(total.approved >= total.norm)
    }
    #expect(report.posts.reduce(0) { $0 + $1.have } == 353)
  }

  @Test(arguments: [
    (
      area: Area.mainCity, pupils: 190, classes: 6, stated: Int?.none, 10,
      Establishment.Basis.pupils
    ),
    (.mainCity, 191, 6, nil, 11, .pupils),
    (.village, 60, 6, nil, 11, .classes),
    (.village, 200, 6, nil, 11, .pupils),
    (.village, 201, 12, nil, 11, .pupils),
    (.village, 60, 6, 8, 8, .stated),
    (.village, 8, 1, nil, 2, .classes),
  ])
  func `says which branch decided an establishment`(
    area: Area, pupils: Int, classes: Int, stated: Int?, approved: Int,
    basis: Establishment.Basis
  ) throws {
    let school = School.sample(
      area: area, enrolment: [.primary: Enrolment(pupils: pupils, classes: classes)],
      establishment: stated)
    let roster = try Roster(county: "县", schools: [school], teachers: [])
    #expect(
      book.establishments(of: roster) == [
        Establishment(school: school.id, stage: .primary, approved: approved, basis: basis)
      ])
  }

  @Test func `divides a stated establishment among the stages without remainder`() throws {
    for seed in 1...200 {
      let school = School.sample(
        kind: .nineYearSchool,
        enrolment: [
          .primary: Enrolment(pupils: seed * 37 % 900, classes: 1 + seed % 18),
          .junior: Enrolment(pupils: seed * 91 % 800, classes: 1 + seed % 15),
        ], establishment: seed)
      let roster = try Roster(county: "县", schools: [school], teachers: [])
      let parts = book.establishments(of: roster)
      #expect(parts.map(\.approved).reduce(0, +) == seed, "seed \(seed)")
      #expect(parts.allSatisfy { $0.approved >= 0 && $0.basis == .stated }, "seed \(seed)")
    }
  }

  @Test func `finds big classes and staff beside the establishment`() throws {
    let school = School.sample(
      area: .mainCity, enrolment: [.primary: Enrolment(pupils: 670, classes: 10)])
    let roster = try Roster(county: "县", schools: [school], teachers: [.sample()])
    #expect(
      book.staffing(of: roster).findings.map { book.sentence(for: $0, in: .zh) } == [
        "在编小学1人，核定36人", "最大班额：小学不少于67名学生，应少于66名学生",
      ])
  }
}

@Suite struct `Computed needs` {
  let book: PolicyBook

  init() throws { book = try shippedBook() }

  private func needs(
    _ classes: Int, pupils: Int, area: Area = .mainCity, stated: [PostNeed] = []
  ) throws -> [PostNeed] {
    let school = School.sample(
      area: area, enrolment: [.primary: Enrolment(pupils: pupils, classes: classes)])
    let roster = try Roster(
      county: "县", schools: [school], teachers: [], statedNeeds: stated)
    return book.needs(of: roster)
  }

  @Test func `never add up to more than the establishment`() throws {
    for classes in 1...40 {
      for pupils in stride(from: classes * 5, through: classes * 50, by: 35) {
        let total = try needs(classes, pupils: pupils).reduce(0) { $0 + $1.need }
        let approved = (pupils + 18) / 19
        #expect(total <= max(1, approved), "\(classes) classes, \(pupils) pupils")
        #expect(total >= min(approved, classes), "\(classes) classes, \(pupils) pupils")
      }
    }
  }

  @Test func `of a school of eighteen full classes`() throws {
    let found = try needs(18, pupils: 810).map { "\($0.post.subject)\($0.need)" }
    #expect(
      found == ["语文10", "数学7", "英语2", "道德与法治3", "科学2", "体育4", "音乐2", "美术2", "信息科技1"])
  }

  @Test func `give way to those that the bureau stated`() throws {
    let music = Post(school: "2111000001", stage: .primary, subject: .music)
    let chess = Post(school: "2111000001", stage: .primary, subject: "围棋")
    let found = try needs(
      18, pupils: 810, stated: [PostNeed(post: music, need: 5), PostNeed(post: chess, need: 0)])
    #expect(found.contains(PostNeed(post: music, need: 5)))
    #expect(found.contains(PostNeed(post: chess, need: 0)))
    #expect(found.map(\.post) == found.map(\.post).sorted())
  }
}
