import Access
import Actions
import ArgumentParser
import Foundation
import Sealing
import Store
import Wording

/// `junheng keys`: the key that fields and files are encrypted with.
struct KeysCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "Makes and changes the key of encrypted fields and files.",
    discussion: "Example: junheng keys rotate --from old.key --to new.key",
    subcommands: [KeysNewCommand.self, KeysSealCommand.self, KeysRotateCommand.self])
}

/// `junheng keys new`
struct KeysNewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Writes a new key file, which only its owner may read.",
    discussion: "Example: junheng keys new /etc/junheng/field-2027.key")

  @Argument(help: ArgumentHelp("The file; there must be none yet.", valueName: "path"))
  var path: String
  @OptionGroup var common: CommonOptions

  func run() throws {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
    guard file >= 0 else {
      throw CommandFailure.badInput([Phrase.fileUnwritable(path)[common.lang]])
    }
    try FileHandle(fileDescriptor: file, closeOnDealloc: true)
      .write(contentsOf: Data(FieldKey.newFile().utf8))
    common.terminal.say(Phrase.keyWritten(path)[common.lang])
  }
}

/// `junheng keys seal`
struct KeysSealCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seal",
    abstract: "Seals the files that were handed in before there was a key.",
    discussion: "Example: junheng keys seal --key-file field.key --database sqlite:county.db")

  @OptionGroup var record: DatabaseOptions
  @OptionGroup var sealing: KeyOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    guard let key = try sealing.key(common.lang) else {
      throw CommandFailure.badInput([Phrase.nameTheKey[common.lang]])
    }
    do {
      let count = try await record.open().perform(SealFiles(with: key), by: .system, on: .present)
      print(Phrase.filesSealed(count)[common.lang])
    } catch KeyRotationError.cannotOpen {
      let sealer = try await record.open().read { try $0.sealerOfFiles() }
      throw CommandFailure.badInput([
        Phrase.filesNeedKey(sealer ?? "", found: key.id)[common.lang]
      ])
    }
  }
}

/// `junheng keys rotate`
struct KeysRotateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rotate",
    abstract: "Seals every encrypted field and file with another key, all or none.",
    discussion: """
      Stop the server first, start it with the new key afterwards; then destroy the old one.
      Example: junheng keys rotate --from old.key --to new.key --database sqlite:county.db
      """)

  @Option(name: .customLong("from"), help: "The key file until now.") var oldFile: String
  @Option(name: .customLong("to"), help: "The key file from now on.") var newFile: String
  @OptionGroup var record: DatabaseOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    let action = RotateFieldKey(
      from: try fieldKey(inFile: oldFile, common.lang),
      to: try fieldKey(inFile: newFile, common.lang))
    do {
      let outcome = try await record.open().perform(
        action, by: .system, on: .present)
      print(
        Phrase.keyRotated(
          facts: outcome.facts, secondFactors: outcome.secondFactors, files: outcome.files)[
            common.lang])
    } catch KeyRotationError.sameKey {
      throw CommandFailure.badInput([Phrase.sameKey[common.lang]])
    } catch KeyRotationError.cannotOpen(let owner) {
      throw CommandFailure.badInput([Phrase.keyCannotOpen(owner)[common.lang]])
    }
  }
}
