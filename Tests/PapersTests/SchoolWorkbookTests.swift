import Merging
import OfficeFiles
import Papers
import Sampling
import Staffing
import Testing

@Suite struct `A school's part of the workbook` {
  private let county = sampleCounty(.sample, seed: 7)

  private func origin(_ school: School.ID) -> SchoolWorkbookOrigin {
    SchoolWorkbookOrigin(
      school: school, workbook: "W-1", sha256: String(repeating: "a", count: 64))
  }

  private func merge(
    _ sent: Roster, of school: School.ID, known: Roster? = nil,
    from made: SchoolWorkbookOrigin? = nil
  ) throws -> (SchoolReading, SchoolMerge) {
    try withTemporaryFile { path in
      try SchoolWorkbook.write(sent, origin: made ?? origin(school), to: path)
      let reading = try SchoolWorkbook.read(path, of: school, within: known ?? county)
      return (
        reading,
        SchoolMerge(
          school: school, base: (county, origin(school)), theirs: reading, ours: known ?? county)
      )
    }
  }

  @Test func `says nothing new of any school when nobody changed it`() throws {
    for school in county.schools {
      let (reading, merge) = try merge(county, of: school.id)
      #expect(reading.errorCount == 0, "\(school.id): \(reading.problems)")
      #expect(merge.isEmpty, "\(school.id)")
    }
  }

  @Test func `says where it was made`() throws {
    let school = county.schools[3].id
    try withTemporaryFile { path in
      try SchoolWorkbook.write(county, origin: origin(school), to: path)
      #expect(try SchoolWorkbook.origin(of: path) == origin(school))
      try CountyWorkbook.write(county, to: path)
      #expect(try SchoolWorkbook.origin(of: path) == nil)
    }
  }

  @Test func `reads as a county workbook, too, without its hidden columns`() throws {
    let school = county.schools[0].id
    try withTemporaryFile { path in
      try SchoolWorkbook.write(county, origin: origin(school), to: path)
      let reading = try CountyWorkbook.read(path)
      #expect(reading.extraColumns.isEmpty)
      #expect(reading.goodRows?.schools.map(\.id) == [school])
    }
  }

  @Test func `keeps people of other schools and moves out`() throws {
    let school = county.schools[0].id
    var teachers = county.teachers
    let own = teachers.indices.filter { teachers[$0].establishment.school == school }
    let other = try #require(teachers.firstIndex { $0.establishment.school != school })
    // One of ours is written as theirs, one of theirs as ours.
    teachers[own[0]].establishment.school = county.schools[1].id
    teachers[other].establishment.school = school
    let sent = try Roster(county: "县", schools: county.schools, teachers: teachers)
    let (reading, merge) = try merge(sent, of: school)
    #expect(reading.problems.contains { $0.kind == .teacherElsewhere })
    #expect(merge.merges[.teachers]?.added.isEmpty == true)
    // A row moved away isn't in the file: it's a row that was left out.
    #expect(merge.merges[.teachers]?.removed == [teachers[own[0]].id.rawValue])
  }

  @Test func `asks about rows that come from another version of the file`() throws {
    let school = county.schools[0].id
    var teachers = county.teachers
    let own = try #require(teachers.firstIndex { $0.establishment.school == school })
    teachers[own].name = "改名"
    let sent = try Roster(county: "县", schools: county.schools, teachers: teachers)
    let old = SchoolWorkbookOrigin(
      school: school, workbook: "W-0", sha256: String(repeating: "b", count: 64))
    let (_, merge) = try merge(sent, of: school, from: old)
    #expect(merge.merges[.teachers]?.taken.isEmpty == true)
    #expect(merge.merges[.teachers]?.conflicts.map(\.theirs.text) == ["改名"])
  }

  @Test func `a bad cell keeps its row as it was and is no row left out`() throws {
    let school = county.schools[0].id
    var teachers = county.teachers
    let own = try #require(teachers.firstIndex { $0.establishment.school == school })
    teachers[own].name = ""
    let sent = try Roster(county: "县", schools: county.schools, teachers: teachers)
    let (reading, merge) = try merge(sent, of: school)
    #expect(reading.errorCount == 1)
    #expect(merge.isEmpty)
  }

  @Test func `posts are added, changed and taken away`() throws {
    let school = try #require(county.schools.first { $0.stages.contains(.primary) }).id
    let post = { Post(school: school, stage: .primary, subject: $0) }
    let base = try Roster(
      county: "县", schools: county.schools, teachers: county.teachers,
      statedNeeds: [
        PostNeed(post: post(.music), need: 1), PostNeed(post: post(.chinese), need: 9),
      ])
    let sent = try Roster(
      county: "县", schools: county.schools, teachers: county.teachers,
      statedNeeds: [
        PostNeed(post: post(.chinese), need: 8), PostNeed(post: post(.fineArt), need: 2),
      ])
    let reading = try withTemporaryFile { path in
      try SchoolWorkbook.write(sent, origin: origin(school), to: path)
      return try SchoolWorkbook.read(path, of: school, within: base)
    }
    let merge = SchoolMerge(
      school: school, base: (base, origin(school)), theirs: reading, ours: base)
    let posts = try #require(merge.merges[.posts])
    #expect(posts.taken.map(\.theirs.text) == ["8"])
    #expect(posts.added == [post(.fineArt).description])
    #expect(posts.removed == [post(.music).description])
    let answers: SchoolMerge.Answers = [
      .posts: .init(
        adds: [post(.fineArt).description: true], removes: [post(.music).description: true])
    ]
    let merged = try withTemporaryFile { path in
      try CountyWorkbook.write(base, to: path, changes: merge.changes(answers))
      return try #require(try CountyWorkbook.read(path).roster)
    }
    #expect(merged.statedNeeds == sent.statedNeeds)
    #expect(merged.teachers == base.teachers)
  }
}
