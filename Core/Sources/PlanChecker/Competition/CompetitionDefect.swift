public import Policy
public import Staffing

/// Something that a competition's result claims and that isn't so.
public enum CompetitionDefect: Equatable, Sendable {
  /// The file speaks of another form, book, year or seed, or was altered.
  case header(field: String, claimed: String, found: String)
  case unknown(String)
  case hiredTwice(Teacher.ID)
  /// The person doesn't fit the post, or the post isn't within the round.
  case unfit(Teacher.ID, Offer.ID)
  case wrongFact(Teacher.ID, field: String, claimed: String, found: String)
  case chairsExceeded(Offer.ID, hired: Int, chairs: Int)
  case limitExceeded(position: Int, hired: Int, capacity: Int)
  /// The person ranks before somebody hired where they would rather be.
  case justifiedClaim(Teacher.ID, Offer.ID, round: Int)
  /// A list leaves somebody out or names somebody who doesn't belong.
  case wrongList(Teacher.ID, list: String)
  case unexplained(Teacher.ID, Offer.ID)

  public func sentence(in language: Language) -> String {
    let words =
      switch self {
      case .header(let field, let claimed, let found):
        LocalizedText(
          zh: "文件写的 \(field) 是 \(claimed)，实际是 \(found)",
          en: "the file says \(field) \(claimed), found \(found)")
      case .unknown(let name):
        LocalizedText(zh: "\(name) 不在报名表中", en: "\(name) isn't in the form")
      case .hiredTwice(let who): LocalizedText(zh: "\(who) 聘任两次", en: "\(who) is hired twice")
      case .unfit(let who, let post):
        LocalizedText(
          zh: "\(who) 不符合岗位 \(post) 的条件或轮次", en: "\(who) doesn't fit post \(post) or its round")
      case .wrongFact(let who, let field, let claimed, let found):
        LocalizedText(
          zh: "\(who) 的 \(field) 写的是 \(claimed)，应为 \(found)",
          en: "\(field) of \(who) is given as \(claimed), but is \(found)")
      case .chairsExceeded(let post, let hired, let chairs):
        LocalizedText(
          zh: "岗位 \(post) 聘 \(hired) 人，只有 \(chairs) 个名额",
          en: "post \(post) has \(chairs) chairs, \(hired) are hired")
      case .limitExceeded(let position, let hired, let capacity):
        LocalizedText(
          zh: "第 \(position) 项限额 \(capacity)，聘 \(hired) 人",
          en: "limit \(position) allows \(capacity), \(hired) are hired")
      case .justifiedClaim(let who, let post, let round):
        LocalizedText(
          zh: "第 \(round) 轮：\(who) 更愿去岗位 \(post)，排名也在已聘人员之前",
          en: "round \(round): \(who) would rather have post \(post) and ranks before those hired")
      case .wrongList(let who, let list):
        LocalizedText(zh: "\(who) 与名单“\(list)”不符", en: "\(who) and the list '\(list)' don't agree")
      case .unexplained(let who, let post):
        LocalizedText(
          zh: "\(who) 未聘到岗位 \(post)，没有理由", en: "no reason why \(who) isn't hired at post \(post)")
      }
    return words[language]
  }
}
