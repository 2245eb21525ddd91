'use client';

import { useEffect, useRef } from 'react';
import { AMBIL_FOKUS } from '@/components/form/ambil-fokus';
import { useTersimpan } from '@/components/form/konteks';

interface KodeBaru {
  /** 'ABCD 2345' */
  kode: string;
  /** '19.45 WIB' */
  sampai: string;
}

/** The code that was just made, shown this once; before that, whether an older one is still in force. */
export function Kode({ berlakuSampai }: { berlakuSampai: string | null }) {
  const baru = useTersimpan<KodeBaru>();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (baru) panel.current?.focus();
  }, [baru]);
  if (!baru) {
    return berlakuSampai ? (
      <p>
        Anda sudah membuat kode yang berlaku sampai {berlakuSampai}. Kode hanya tampil satu kali.
        Bila hilang, buat yang baru; yang lama tidak berlaku lagi.
      </p>
    ) : null;
  }
  return (
    <div ref={panel} {...AMBIL_FOKUS} className="panel-formulir nada-biru" role="status">
      <h2 className="judul-3">Kode Anda</h2>
      <p className="font-mono text-[2.25rem] leading-tight font-bold tracking-wider">{baru.kode}</p>
      <p>
        Berlaku sampai <strong>{baru.sampai}</strong>, untuk satu kali pakai.
      </p>
      <p>Tunjukkan KTP dan kode ini kepada petugas kelurahan atau DKUM.</p>
    </div>
  );
}
