public import Staffing

/// Signing in, and what a form says when it can't be carried out.
extension Phrase {
  public static let signIn = Phrase(zh: "登录", en: "Sign in")
  public static let signOut = Phrase(zh: "退出", en: "Sign out")
  public static let accountName = Phrase(zh: "账号", en: "Account")
  public static let personName = Phrase(zh: "姓名", en: "Name")
  public static let password = Phrase(zh: "密码", en: "Password")
  public static let roles = Phrase(zh: "角色", en: "Roles")
  public static let forgotten = Phrase(
    zh: "忘记密码或被锁定，请联系系统管理员重置。",
    en: "Forgotten or locked? Ask the system administrator to reset it.")
  public static let sampleAccounts = Phrase(zh: "示例账号", en: "Sample accounts")
  public static let samplePassword = "Lantian-2026"
  public static let sampleAccountsNote = Phrase(
    zh: "数据均为虚构，可任选一个账号体验。密码都是 \(samplePassword)。真实的县没有默认账号和默认密码。",
    en:
      "All data are invented; try any account. The password of each is \(samplePassword). A real county has no default account and no default password."
  )

  public static let problems = Phrase(zh: "请先解决下列问题", en: "Please see to this first")
  public static let refusedTitle = Phrase(zh: "没有办理成功", en: "This wasn't carried out")
  public static let signInFirst = Phrase(
    zh: "登录已结束或尚未登录，没有作任何更改。请重新登录后再提交。",
    en: "You aren't signed in, or no longer. Nothing was changed. Sign in and submit again.")
  public static let staleForm = Phrase(
    zh: "表单已过期，或不是从本页面提交的，没有作任何更改。请返回重新打开页面再提交。",
    en: "The form is out of date or came from another page. Nothing was changed. Open it again.")
  public static let unreadableForm = Phrase(
    zh: "提交的内容不是表单，没有作任何更改。", en: "What was sent isn't a form. Nothing was changed.")
  public static func formTooLong(limit: Int) -> Phrase {
    Phrase(
      zh: "提交的内容超过 \(limit) 字节，没有作任何更改。请缩短后再提交。",
      en: "What was sent is longer than \(limit) bytes. Nothing was changed. Shorten it.")
  }
  public static let tooManyTries = Phrase(
    zh: "尝试过于频繁。请五分钟后再试。", en: "Too many tries. Try again in five minutes.")

  public static let today = Phrase(zh: "今天", en: "Today")
  public static func simulatedDay(_ day: Day) -> Phrase {
    Phrase(zh: "模拟日期 \(day)", en: "Simulated day \(day)")
  }
  public static func onBehalfOf(_ person: String) -> Phrase {
    Phrase(zh: "代 \(person) 办理", en: "acting for \(person)")
  }
  public static let myAccount = Phrase(zh: "我的账号", en: "My account")
}

/// The day on which the sample county lives.
extension Phrase {
  public static let todayTitle = Phrase(zh: "示例县的“今天”", en: "The sample county's today")
  public static let todayLead = Phrase(
    zh: "为体验全年流程，示例县可以换到另一天。真实的县只用服务器的日期。",
    en: "To walk through a year, the sample county can live on another day. A real one never does.")
  public static let todayHint = Phrase(
    zh: "清空则回到服务器的日期。", en: "Leave it empty for the server's own day.")
  public static let setToday = Phrase(zh: "换到这一天", en: "Live on this day")
  public static func todaySet(_ day: Day) -> Phrase {
    Phrase(zh: "示例县现在是 \(day)。", en: "The sample county now lives on \(day).")
  }
  public static let todayIsClocks = Phrase(
    zh: "示例县回到了服务器的日期。", en: "The sample county is back on the server's day.")
  public static func badDay(_ text: String) -> Phrase {
    Phrase(
      zh: "“\(text)”不是日期。请写成 2026-08-15（2000 至 2100 年）。",
      en: "“\(text)” isn't a day. Write it as 2026-08-15, between 2000 and 2100.")
  }
}

/// The front page of those who don't see the whole county.
extension Phrase {
  public static let home = Phrase(zh: "首页", en: "Home")
  public static let ownFile = Phrase(zh: "本人档案", en: "Your own file")
  public static let ownSchools = Phrase(zh: "您负责的学校", en: "Your schools")
  public static let noRoleYet = Phrase(
    zh: "您的账号今天没有有效的角色。请联系安全管理员授权。",
    en: "Your account has no role in force today. Ask the security administrator for a grant.")
}
