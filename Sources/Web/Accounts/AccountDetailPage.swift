internal import Access
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/accounts/NAME`: one account, and what an administrator can do with it.
struct AccountDetailPage: Page {
  let context: WebContext
  let account: Account
  let grants: [Grant]
  let failed: FailedSignIn?
  let roles: RoleBook
  let school: @Sendable (School.ID) -> String

  /// Nobody closes or resets their own account here.
  let isOwn: Bool

  var section: Section? { .accounts }
  func title(in language: Language) -> String { account.name }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.accounts, in: language)
    html.head(title(in: language))
    html.element("section", .class("panel")) { html in
      html.state(of: account, in: language)
      html.element("dl", .class("facts")) { html in
        html.element("div") { html in
          html.element("dt", text: Phrase.personName[language])
          html.element("dd", Attribute("lang", "zh-CN"), text: account.person)
        }
        html.fact(.ownTeacherNumber, account.teacher?.rawValue, in: language)
        html.fact(.passwordSet, account.passwordSetAt.dayAndTime, in: language)
        html.fact(
          .secondFactor, (account.secondFactor == nil ? Phrase.notSetUp : .setUp)[language],
          in: language)
        if let failed, failed.lockedUntil > context.occasion.moment {
          html.fact(.pausedUntil, failed.lockedUntil.dayAndTime, in: language)
        }
      }
      if !isOwn { buttons(&html, language) }
    }
    html.element("section", .class("panel")) { html in
      html.element("h2", text: Phrase.roles[language])
      GrantTable(
        grants: grants, roles: roles, today: context.occasion.today,
        school: school
      )
      .write(to: &html, in: language)
    }
  }

  private func buttons(_ html: inout HTML, _ language: Language) {
    let address = Account.address(of: account.name)
    html.element("div", .class("actions buttons")) { html in
      var acts: [(String, Phrase)] = [("reset", .resetPassword), ("open", .openAccount)]
      if !account.isLocked { acts.append(("lock", .lockAccount)) }
      if account.secondFactor != nil { acts.append(("remove-second-factor", .removeSecondFactor)) }
      for (act, words) in acts {
        html.form(to: "\(address)/\(act)", context: context, class: "inline") { html in
          html.element(
            "button", .class("button"), Attribute("type", "submit"), text: words[language])
        }
      }
    }
  }
}

/// A one-time password, shown once.
struct OneTimePasswordPage: Page {
  let account: String
  let password: String

  var section: Section? { .accounts }
  func title(in language: Language) -> String { Phrase.oneTimePasswordTitle[language] }

  func write(to html: inout HTML, in language: Language) {
    html.head(title(in: language), lead: Phrase.oneTimePasswordNote[language])
    html.element("section", .class("panel narrow")) { html in
      html.element("p", .class("mono"), text: account)
      html.element("p", .class("secret mono"), .id("one-time-password"), text: password)
      html.element("p", .class("actions")) { html in
        html.element(
          "a", .class("button main"), .href(Account.address(of: account)),
          text: Phrase.backToAccount[language])
      }
    }
  }
}
