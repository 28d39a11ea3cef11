internal import Actions
internal import Hummingbird
internal import Policy
internal import Season
internal import Staffing
internal import Store
internal import Wording

/// What the year's pages share: the record, the county's names and book, and the
/// frame.
struct YearDesk: Sendable {
  let database: any Database
  let county: County
  let frame: PageFrame
  let shelf = YearShelf()

  /// Shows what has just been recorded.
  let refresh: @Sendable () async throws -> Void

  /// The year being run: the one opened last, or the one the county plans for.
  func year() async throws -> SchoolYear {
    try await database.read { try $0.openedYears() }.first ?? county.year
  }

  /// Carries a form out and goes on, saying what was done.
  func perform<Act: Action>(
    _ action: Act, _ context: WebContext, then address: String, _ message: Phrase,
    undo: UndoForm? = nil
  ) async throws -> Response {
    guard let actor = context.actor else { throw WebProblem.signInFirst }
    _ = try await database.perform(action, by: actor, on: context.occasion)
    return context.done(address, message, undo: undo)
  }

  /// Carries a form out; what stands against it comes back to be shown above the
  /// form, so that nothing typed is lost.
  func attempt<Act: Action>(
    _ action: Act, _ context: WebContext
  ) async throws -> Result<Act.Outcome, Refused> {
    guard let actor = context.actor else { throw WebProblem.signInFirst }
    do {
      return .success(try await database.perform(action, by: actor, on: context.occasion))
    } catch let refused as Refused {
      return .failure(refused)
    }
  }
}

extension Refused: ToldError {}

extension WebContext {
  /// Whoever holds any role today; for pages that show each their own part.
  func requireRole() throws {
    guard let actor else { throw WebProblem.signInFirst }
    if actor.roles(on: occasion.today).isEmpty {
      throw WebProblem.forbidden(.seeOwnFile, [.noRole])
    }
  }
}

extension HTML {
  /// A label, a hint and a box for several lines.
  mutating func textArea(
    _ name: String, _ label: Phrase, hint: Phrase? = nil, value: String = "",
    in language: Language
  ) {
    element("div", .class("field")) { html in
      html.element("label", Attribute("for", "field-\(name)"), text: label[language])
      if let hint {
        html.element("p", .class("hint"), .id("hint-\(name)"), text: hint[language])
      }
      html.element(
        "textarea", .id("field-\(name)"), Attribute("name", name), Attribute("rows", "4"),
        Attribute("required", nil), Attribute("maxlength", "1000"),
        Attribute("aria-describedby", "hint-\(name)", if: hint != nil), text: value)
    }
  }

  /// A table with a head of phrases; `rows` writes its rows.
  ///
  /// - Parameters:
  ///   - numbers: The heads over numbers, which stand to the right.
  ///   - stacks: Whether a row is a card on a phone; cells then need a `data-label` where their
  ///     text doesn't say what they are.
  mutating func table(
    _ id: String, _ heads: [Phrase], numbers: [Phrase] = [], label: Phrase,
    stacks: Bool = false, in language: Language, rows: (inout HTML) -> Void
  ) {
    scroll(label[language], stacks: stacks) { html in
      html.element("table", .id(id)) { html in
        html.element("thead") { html in
          html.element("tr") { html in
            for head in heads {
              html.element(
                "th", .scope("col"), .class("n", if: numbers.contains(head)),
                text: head[language])
            }
          }
        }
        html.element("tbody", content: rows)
      }
    }
  }
}
