internal import Access
public import Wording

extension AccountRefusal.Reason {
  /// The reason in words: what was found, what is allowed, what to do.
  public var sentence: Phrase {
    switch self {
    case .badName(let name):
      Phrase(
        zh: "账号“\(name)”不能用：请用3至40个英文字母、数字、点、横线或下划线。",
        en: "“\(name)” can't be an account: use 3 to 40 letters, digits, dots, dashes, underscores."
      )
    case .nameTaken(let name):
      Phrase(zh: "账号“\(name)”已有人使用，请换一个。", en: "“\(name)” is taken; choose another.")
    case .noPerson: Phrase(zh: "请填写姓名。", en: "Fill in the person's name.")
    case .noAccount(let name):
      Phrase(zh: "没有账号“\(name)”。", en: "There's no account “\(name)”.")
    case .noRole(let role):
      Phrase(zh: "没有角色“\(role)”。", en: "There's no role “\(role)”.")
    case .conflict(let held, let other):
      Phrase(
        zh: "角色“\(name(held).zh)”与“\(name(other).zh)”不能由同一人同时担任（三员分立）。请先结束其中一个授权。",
        en:
          "“\(name(held).en)” and “\(name(other).en)” can't be held by one person at a time. End one of the grants first."
      )
    case .needsSchools(let role):
      Phrase(
        zh: "角色“\(name(role).zh)”须写明学校，至少一所。",
        en: "“\(name(role).en)” needs at least one school.")
    case .needsTeacher(let role):
      Phrase(
        zh: "角色“\(name(role).zh)”须先在账号中写明教师编号。",
        en: "“\(name(role).en)” needs an account with a teacher number.")
    case .endsBeforeItBegins:
      Phrase(zh: "截止日期早于起始日期。", en: "The last day is before the first.")
    case .ownAccount:
      Phrase(
        zh: "不能对自己的账号这样做，请由另一位管理员办理。",
        en: "Not for one's own account: another administrator does it.")
    case .noSample:
      Phrase(zh: "只有示例县可以这样做。", en: "Only the sample county can do this.")
    case .noGrant: Phrase(zh: "没有这条授权。", en: "There's no such grant.")
    case .grantIsOver(let last):
      Phrase(
        zh: "这条授权到\(last)已经结束，不用再收回。",
        en: "That grant ended on \(last); there's nothing to take back.")
    case .noTeacher(let id):
      Phrase(zh: "本县没有编号为 \(id) 的教师。", en: "The county has no teacher \(id).")
    case .noSchool(let id):
      Phrase(zh: "本县没有代码为 \(id) 的学校。", en: "The county has no school \(id).")
    }
  }

  private func name(_ role: String) -> Phrase {
    RoleBook.standard[role].map { Phrase(zh: $0.chinese, en: $0.english) }
      ?? Phrase(zh: role, en: role)
  }
}
