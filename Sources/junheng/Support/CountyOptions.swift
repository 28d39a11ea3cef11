import ArgumentParser

/// The workbook and the book that a command reads.
struct CountyOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("A county workbook (.xlsx).", valueName: "county.xlsx"))
  var workbook: String

  @Option(
    help: ArgumentHelp(
      "A policy book: a file, or national-default, miyun or county-managed.",
      valueName: "policy.yaml"))
  var book: String = BookFile.standard
}
