internal import Access
internal import Policy
internal import Wording

/// `/account/password`: a new password, of one's own will or because it's due.
struct PasswordPage: Page {
  let context: WebContext
  let terms: DoorTerms
  var problems: [Phrase] = []

  func title(in language: Language) -> String { Phrase.changePassword[language] }

  func write(to html: inout HTML, in language: Language) {
    html.head(
      title(in: language),
      lead: context.due == .newPassword ? Phrase.passwordIsDue[language] : nil)
    html.problems(problems, in: language)
    html.element("section", .class("panel narrow")) { html in
      html.form(to: "/account/password", context: context) { html in
        html.field(
          "current", .currentPassword, type: "password", completes: "current-password",
          in: language)
        html.field(
          "new", .newPassword,
          hint: .passwordRules(length: terms.passwordLength, kinds: terms.passwordKinds),
          type: "password", completes: "new-password", in: language)
        html.field(
          "again", .passwordAgain, type: "password", completes: "new-password", in: language)
        html.submit(.changePassword, in: language)
      }
    }
  }
}
