"""Runs the unittest files `test_*.py` of a folder and closes with `N passed, N failed`.

python-tests.py FOLDER [-k PATTERN]...
"""

import argparse
import sys
import unittest

options = argparse.ArgumentParser(description=__doc__)
options.add_argument("folder")
options.add_argument("-k", action="append", metavar="PATTERN")
options = options.parse_args()

loader = unittest.TestLoader()
if options.k:
    loader.testNamePatterns = [f"*{pattern}*" for pattern in options.k]
tests = loader.discover(options.folder, pattern="test_*.py")
result = unittest.TextTestRunner(stream=sys.stdout, verbosity=2).run(tests)

failed = len(result.failures) + len(result.errors) + len(result.unexpectedSuccesses)
print(f"{max(0, result.testsRun - failed)} passed, {failed} failed")
sys.exit(0 if result.wasSuccessful() and result.testsRun else 1)
