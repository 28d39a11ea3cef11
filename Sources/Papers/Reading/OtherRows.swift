internal import Policy
internal import Staffing

/// Understands the rows of the sheets 岗位, 结对 and 对调.
final class OtherRows {
  private(set) var needs: [PostNeed] = []
  private(set) var pairings: [Pairing] = []
  private(set) var swapWishes: [SwapWish] = []

  private let schools: SchoolRows
  private let words: Vocabularies
  private let subjects: SubjectReader
  private var posts: Set<Post> = []
  private var swappers: Set<Teacher.ID> = []

  /// Set when one school's workbook is read.
  private let home: SchoolHome?

  init(
    schools: SchoolRows, words: Vocabularies, subjects: SubjectReader, home: SchoolHome? = nil
  ) {
    self.home = home
    self.schools = schools
    self.words = words
    self.subjects = subjects
  }

  func readPost(_ table: TableReader) {
    let errors = table.log.errorCount
    let school = knownSchool(PostColumn.school.rawValue, of: table)
    let stage = table.word(PostColumn.stage.rawValue, words.stage, isRequired: true)
    let subject = subjects.read(PostColumn.subject.rawValue, of: table, isRequired: true)
    let need = table.count(PostColumn.need.rawValue, in: 0...1_000, isRequired: true)
    if let home, let school, school != home.school {
      table.report(
        .otherSchool, field: PostColumn.school.rawValue, found: school.rawValue,
        allowed: .same(home.school.rawValue))
    }
    guard table.log.errorCount == errors, let school, let stage, let subject, let need else {
      return
    }
    let post = Post(school: school, stage: stage, subject: subject)
    guard posts.insert(post).inserted else {
      return table.report(.duplicateKey, field: PostColumn.subject.rawValue, found: "\(post)")
    }
    needs.append(PostNeed(post: post, need: need))
    table.keepExtras(key: post.description)
  }

  func readPair(_ table: TableReader) {
    let errors = table.log.errorCount
    let helper = knownSchool(PairColumn.helper.rawValue, of: table)
    let helped = knownSchool(PairColumn.helped.rawValue, of: table)
    let kind = table.word(PairColumn.kind.rawValue, words.pairing, isRequired: true)
    let start = table.month(PairColumn.start.rawValue)
    let end = table.month(PairColumn.end.rawValue)
    if let start, let end, end < start {
      table.report(
        .datesOutOfOrder, field: PairColumn.end.rawValue, found: "\(end)",
        allowed: LocalizedText(zh: "不早于 \(start)", en: "\(start) or later"))
    }
    if let helper, helper == helped {
      table.report(.pairedWithItself, field: PairColumn.helped.rawValue, found: "\(helper)")
    }
    guard table.log.errorCount == errors, let helper, let helped, let kind else { return }
    table.keepExtras(key: "\(pairings.count)")
    pairings.append(
      Pairing(helper: helper, helped: helped, kind: kind, start: start, end: end))
  }

  func readSwap(_ table: TableReader, teachers: Lexicon, townships: Set<String>) {
    let errors = table.log.errorCount
    let field = SwapColumn.teacher.rawValue
    let number = table.requiredCode(field)
    if let number {
      if teachers.find(number) == nil {
        table.report(.unknownTeacher, field: field, found: number)
      } else if !swappers.insert(Teacher.ID(number)).inserted {
        table.report(.duplicateKey, field: field, found: number)
      }
    }
    let targets = table.parts(SwapColumn.targets.rawValue)
    if targets.isEmpty { table.reportMissing(SwapColumn.targets.rawValue) }
    for target in targets where schools.codes.find(target) == nil && !townships.contains(target) {
      table.report(
        .unknownTarget, field: SwapColumn.targets.rawValue, found: target,
        suggestion: Spelling.nearest(
          to: target, among: townships.sorted() + schools.codeList.map(\.rawValue)))
    }
    guard table.log.errorCount == errors, let number else { return }
    table.keepExtras(key: "\(swapWishes.count)")
    swapWishes.append(SwapWish(teacher: Teacher.ID(number), targets: targets))
  }

  private func knownSchool(_ field: Int, of table: TableReader) -> School.ID? {
    guard let code = table.requiredCode(field) else { return nil }
    if let position = schools.codes.find(code) { return schools.codeList[position] }
    table.report(
      .unknownSchool, field: field, found: code,
      suggestion: Spelling.nearest(to: code, among: schools.codeList.map(\.rawValue)))
    return nil
  }
}
