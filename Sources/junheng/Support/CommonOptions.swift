import ArgumentParser
import Policy

/// What every command takes.
struct CommonOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Language of what is printed: zh or en.", valueName: "zh|en"),
    transform: oneOfItsCases)
  var lang: Language = .zh

  @Flag(name: .shortAndLong, help: "Print no progress and no messages.")
  var quiet = false

  var terminal: Terminal { Terminal(isQuiet: quiet) }
}

/// Reads an option as one of the cases of its type; else says which there are.
func oneOfItsCases<Value: RawRepresentable<String> & CaseIterable>(
  _ text: String
) throws -> Value {
  if let value = Value(rawValue: text) { return value }
  let allowed = Value.allCases.map(\.rawValue).joined(separator: ", ")
  throw ValidationError("'\(text)' isn't one of: \(allowed)")
}
