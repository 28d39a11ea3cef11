import CoreTestSupport
import Foundation
import Policy
import Testing

@Suite struct `The manual of rules` {
  @Test func `is what the rules and the books say now`() throws {
    var comments: [RuleID: String] = [:]
    for (rule, name) in RuleList.files {
      comments[rule] = documentation(
        inSource: try repositoryText("Core/Sources/Policy/Rules/\(name)"))
    }
    let manual = try rulesManual(yamls: try bookNames.map { try bookText($0) }, comments: comments)
    let kept = try repositoryText("docs/rules.md")
    #expect(manual == kept, "docs/rules.md is stale: run make docs")
  }

  @Test func `has a signed comment for every rule`() throws {
    for (rule, name) in RuleList.files {
      let comment = documentation(
        inSource: try repositoryText("Core/Sources/Policy/Rules/\(name)"))
      #expect(comment.contains("- Finds: "), "\(name)")
      #expect(comment.contains("- Set by: `\(rule)` in a policy book."), "\(name)")
    }
  }
}
