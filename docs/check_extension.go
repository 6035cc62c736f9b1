// Checks that one signed record is the beginning of another, with Go's own library for transparency logs and nothing of Waymark's.
package main

import (
	"fmt"
	"os"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

func need[T any](value T, err error) T {
	if err != nil {
		fmt.Println("NOT proven:", err)
		os.Exit(1)
	}
	return value
}

func file(i int) string { return string(need(os.ReadFile(os.Args[i]))) }

// How many entries were signed, and the root over them, if this key signed it.
func opened(checkpoint string, key note.Verifier) (int64, tlog.Hash) {
	lines := strings.Split(need(note.Open([]byte(checkpoint), note.VerifierList(key))).Text, "\n")
	if lines[0] != key.Name() {
		need(0, fmt.Errorf("the checkpoint is of %s, and this key is that of %s", lines[0], key.Name()))
	}
	return need(strconv.ParseInt(lines[1], 10, 64)), need(tlog.ParseHash(lines[2]))
}

func main() {
	key := need(note.NewVerifier(strings.TrimSpace(file(4))))
	size, root := opened(file(1), key)
	laterSize, laterRoot := opened(file(2), key)
	var proof tlog.TreeProof
	for _, line := range strings.Fields(file(3)) {
		proof = append(proof, need(tlog.ParseHash(line)))
	}
	need(0, tlog.CheckTree(proof, laterSize, laterRoot, size, root))
	fmt.Printf("The first %d entries are unaltered in the record of %d entries.\n", size, laterSize)
}
