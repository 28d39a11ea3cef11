internal import Policy
internal import Staffing

/// Understands the rows of the sheets 岗位, 应聘 and 限额 of a competition.
final class CompetitionRows {
  private(set) var offers: [Offer] = []
  private(set) var applicants: [Applicant] = []
  private(set) var limits: [StructureLimit] = []

  private let words = Vocabularies()
  private let subjects = SubjectReader()

  /// Numbers and places that were seen, also in rows with errors.
  private var numbers: Set<String> = []
  private var people: Set<String> = []
  private var districts: [String: String] = [:]
  private var schools: Set<String> = []

  func readOffer(_ table: TableReader) {
    let errors = table.log.errorCount
    let number = table.requiredCode(OfferColumn.id.rawValue)
    if let number, !numbers.insert(number).inserted {
      table.report(.duplicateKey, field: OfferColumn.id.rawValue, found: number)
    }
    let school = table.requiredCode(OfferColumn.school.rawValue)
    let district = table.text(OfferColumn.district.rawValue)
    if let school { check(district, of: school, in: table) }
    let stage = table.word(OfferColumn.stage.rawValue, words.stage, isRequired: true)
    let subject = subjects.read(OfferColumn.subject.rawValue, of: table, isRequired: true)
    let grade = table.word(OfferColumn.grade.rawValue, words.title)
    let chairs = table.count(OfferColumn.chairs.rawValue, in: 0...1_000, isRequired: true)
    guard table.log.errorCount == errors, let number, let school, let stage, let subject,
      let chairs
    else { return }
    offers.append(
      Offer(
        id: Offer.ID(number), school: School.ID(school),
        schoolName: table.text(OfferColumn.schoolName.rawValue) ?? "", district: district,
        stage: stage, subject: subject, grade: grade, chairs: chairs))
  }

  private func check(_ district: String?, of school: String, in table: TableReader) {
    schools.insert(school)
    guard let district else { return }
    let known = districts[school] ?? district
    districts[school] = known
    if known != district {
      table.report(
        .districtDiffers, field: OfferColumn.district.rawValue, found: district,
        allowed: .same(known))
    }
  }

  func readApplicant(_ table: TableReader) {
    let errors = table.log.errorCount
    let number = table.requiredCode(ApplicantColumn.id.rawValue)
    if let number, !people.insert(number).inserted {
      table.report(.duplicateKey, field: ApplicantColumn.id.rawValue, found: number)
    }
    let name = table.requiredText(ApplicantColumn.name.rawValue)
    let sex = table.word(ApplicantColumn.sex.rawValue, words.sex, isRequired: true)
    let born = table.month(ApplicantColumn.born.rawValue, isRequired: true)
    let school = table.requiredCode(ApplicantColumn.school.rawValue)
    let stage = table.word(ApplicantColumn.stage.rawValue, words.stage, isRequired: true)
    let subject = subjects.read(ApplicantColumn.subject.rawValue, of: table, isRequired: true)
    let qualifications = Qualifications(
      subjects: subjects.readList(ApplicantColumn.alsoTeaches.rawValue, of: table),
      stages: table.words(ApplicantColumn.alsoStages.rawValue, words.stage))
    let title = table.word(ApplicantColumn.title.rawValue, words.title)
    let backbone = table.word(ApplicantColumn.backbone.rawValue, words.backbone)
    let joined = table.month(ApplicantColumn.joined.rawValue)
    let startedWork = table.month(ApplicantColumn.startedWork.rawValue)
    let ruralYears = table.count(ApplicantColumn.ruralYears.rawValue, in: 0...60)
    let circumstances = table.words(ApplicantColumn.special.rawValue, words.circumstance)
    let score = table.hundredths(ApplicantColumn.score.rawValue, atMost: 1_000)
    let accepts = table.word(ApplicantColumn.accepts.rawValue, words.yesNo)
    let wishes = readWishes(table)
    guard table.log.errorCount == errors, let number, let name, let sex, let born, let school,
      let stage, let subject
    else { return }
    applicants.append(
      Applicant(
        teacher: Teacher(
          id: Teacher.ID(number), name: name, sex: sex, born: born,
          establishment: Stay(school: School.ID(school), since: joined), stage: stage,
          subject: subject, qualifications: qualifications, title: title ?? .none,
          backbone: backbone ?? .none, startedWork: startedWork, ruralYears: ruralYears ?? 0,
          circumstances: Set(circumstances)),
        score: score, wishes: wishes, acceptsAssignment: accepts ?? false))
  }

  private func readWishes(_ table: TableReader) -> [Offer.ID] {
    var wishes: [Offer.ID] = []
    for column in ApplicantColumn.wishes {
      guard let number = table.code(column.rawValue) else { continue }
      if !numbers.contains(number) {
        table.report(
          .unknownOffer, field: column.rawValue, found: number,
          suggestion: Spelling.nearest(to: number, among: numbers.sorted()))
      } else if wishes.contains(Offer.ID(number)) {
        table.report(.repeatedWish, field: column.rawValue, found: number)
      } else {
        wishes.append(Offer.ID(number))
      }
    }
    return wishes
  }

  func readLimit(_ table: TableReader) {
    let errors = table.log.errorCount
    let text = table.requiredCode(LimitColumn.scope.rawValue)
    let scope = text.flatMap { self.scope($0) }
    if let text, scope == nil {
      let known = ["全县"] + Set(districts.values).sorted() + schools.sorted()
      table.report(
        .unknownScope, field: LimitColumn.scope.rawValue, found: text,
        allowed: LocalizedText(zh: "全县、学区名称或学校代码", en: "county, a district or a school code"),
        suggestion: Spelling.nearest(to: text, among: known))
    }
    let stage = table.word(LimitColumn.stage.rawValue, words.stage)
    let grade = table.word(LimitColumn.grade.rawValue, words.title)
    let capacity = table.count(LimitColumn.capacity.rawValue, in: 0...100_000, isRequired: true)
    guard table.log.errorCount == errors, let scope, let capacity else { return }
    limits.append(StructureLimit(scope: scope, grade: grade, stage: stage, capacity: capacity))
  }

  private func scope(_ text: String) -> StructureLimit.Scope? {
    if ["全县", "全区", "全市", "county"].contains(text.lowercased()) { return .county }
    if schools.contains(text) { return .school(School.ID(text)) }
    return districts.values.contains(text) ? .district(text) : nil
  }
}

extension TableReader {
  /// A number in hundredths from 0 to `greatest`; nil when empty or wrong.
  func hundredths(_ field: Int, atMost greatest: Int) -> Int? {
    let cell = self[field]
    if cell.isEmpty { return nil }
    guard let millionths = NumberText.microDegrees(folded(field)) else {
      report(
        .notANumber, field: field, found: cell.string,
        allowed: LocalizedText(zh: "分数，如 86.5；缺考留空", en: "points, such as 86.5; empty if absent"))
      return nil
    }
    guard millionths >= 0, millionths <= greatest * 1_000_000 else {
      report(.outOfRange, field: field, found: cell.string, allowed: .same("0–\(greatest)"))
      return nil
    }
    if millionths % 10_000 != 0 {
      let kept = millionths / 10_000
      report(
        .roundedDown, field: field, found: cell.string,
        allowed: .same("\(kept / 100).\(kept % 100 < 10 ? "0" : "")\(kept % 100)"))
    }
    return millionths / 10_000
  }
}
