import Foundation
import Policy
import Sealing
import Wording

/// A policy book as read from a file, with the digest that plans quote.
struct BookFile {
  let book: PolicyBook
  let text: String
  let sha256: String

  /// Reads the book that `name` means: a path, or the id of a shipped book
  /// such as `miyun`.
  ///
  /// - Throws: `CommandFailure` with status 2, listing every error of the book.
  init(_ name: String, _ language: Language) throws {
    guard let path = BookFile.path(of: name) else {
      throw CommandFailure.badInput([
        Phrase.unknownBook(name, shipped: BookFile.shipped())[language]
      ])
    }
    let data = try contents(ofFile: path, language)
    guard let text = String(validating: data, as: UTF8.self) else {
      throw CommandFailure.badInput([Phrase.notUTF8(path)[language]])
    }
    do throws(PolicyBookError) {
      book = try PolicyBook(yaml: text)
    } catch {
      throw CommandFailure.badInput(
        [Phrase.brokenBook(path, count: error.problems.count)[language]]
          + error.problems.map { "  \($0)" })
    }
    self.text = text
    self.sha256 = Sealing.sha256(data)
  }

  /// The book used when a command names none.
  static let standard = "national-default"

  private static func path(of name: String) -> String? {
    if FileManager.default.fileExists(atPath: name) { return name }
    return folders().lazy.map { "\($0)/\(name).yaml" }
      .first(where: FileManager.default.fileExists)
  }

  private static func shipped() -> [String] {
    let names = folders().flatMap {
      (try? FileManager.default.contentsOfDirectory(atPath: $0)) ?? []
    }
    return Set(names.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }).sorted()
  }

  /// Where shipped books are: `JUNHENG_BOOKS`, the working folder, and the
  /// checkout that the program was built in.
  private static func folders() -> [String] {
    let program = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    let checkout = (1...4).reduce(program) { url, _ in url.deletingLastPathComponent() }
    return [
      ProcessInfo.processInfo.environment["JUNHENG_BOOKS"], "policy-books",
      checkout.appending(path: "policy-books").path,
    ].compactMap { $0 }
  }
}
