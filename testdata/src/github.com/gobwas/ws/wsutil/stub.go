// Package wsutil is a stub of github.com/gobwas/ws/wsutil for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package wsutil

import (
	"io"

	"github.com/gobwas/ws"
)

type Message struct {
	OpCode  ws.OpCode
	Payload []byte
}

func ReadClientBinary(rw io.ReadWriter) ([]byte, error) { return nil, nil }

func ReadClientData(rw io.ReadWriter) ([]byte, ws.OpCode, error) { return nil, 0, nil }

func ReadClientMessage(r io.Reader, m []Message) ([]Message, error) { return nil, nil }

func ReadClientText(rw io.ReadWriter) ([]byte, error) { return nil, nil }

func ReadServerData(rw io.ReadWriter) ([]byte, ws.OpCode, error) { return nil, 0, nil }

func ReadServerText(rw io.ReadWriter) ([]byte, error) { return nil, nil }

func WriteClientText(w io.Writer, p []byte) error { return nil }

func WriteServerBinary(w io.Writer, p []byte) error { return nil }

func WriteServerMessage(w io.Writer, op ws.OpCode, p []byte) error { return nil }

func WriteServerText(w io.Writer, p []byte) error { return nil }
